import type { Mark } from '@gongkai/shared'
import { mergeMarks } from './merge-marks.ts'
import type { PageEvents } from './page-events.ts'
import type { ShownAttributes } from './shown-attributes.ts'
import { TableMarker } from './table-marker.ts'
import type { Tag } from './tag.ts'
import { TagMarker } from './tag-marker.ts'

/** Gathers the marks of a page; tables only where they are seen. */
export class PageMarker implements PageEvents {
  private readonly tags: TagMarker
  private readonly tables: TableMarker

  constructor(text: string, uncovers: boolean) {
    this.tags = new TagMarker(text, uncovers)
    this.tables = new TableMarker(text)
  }

  open(tag: Tag, attributes: ShownAttributes, start: number, end: number): void {
    this.tags.open(tag, attributes, start, end)
    if (!this.tags.isUnseen) this.tables.open(tag.name, attributes, end)
  }

  leave(tag: Tag, at: number): void {
    const wasSeen = !this.tags.isUnseen
    this.tags.leave(tag)
    if (wasSeen) this.tables.close(tag.name, at)
  }

  close(tag: Tag, start: number, end: number): void {
    const wasSeen = !this.tags.isUnseen
    this.tags.close(tag, start, end)
    if (wasSeen) this.tables.close(tag.name, start)
  }

  text(start: number, from: number, end: number): void {
    this.tags.text(start, from, end)
    if (!this.tags.isUnseen) this.tables.text(from, end)
  }

  entity(text: string, start: number, end: number): void {
    this.tags.standsFor(text, start, end)
    if (!this.tags.isUnseen) this.tables.count(text.trim().length)
  }

  markup(start: number, end: number): void {
    this.tags.markup(start, end)
  }

  /** In order of place. */
  marks(): Mark[] {
    return mergeMarks(this.tags.marks, this.tables.marks())
  }
}
