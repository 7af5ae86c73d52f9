import { isWordAt } from './is-word-at.ts'
import { smallLetter } from './small-letter.ts'
import type { Tag } from './tag.ts'
import { tags } from './tags.ts'

/** Known elements by what is looked at first of a name. */
const buckets: Tag[][] = Array.from({ length: 256 }, () => [])
for (const tag of tags.values()) buckets[bucketOf(tag.name, 0, tag.name.length)]?.push(tag)

/** The names of a page's elements. Those of any one name are the same element, and known ones are told without cutting their names out. */
export class TagNames {
  private readonly text: string
  private readonly unknown = new Map<string, Tag>()

  constructor(text: string) {
    this.text = text
  }

  /** The element whose name stands from one place up to another, in letters of either case. */
  at(start: number, end: number): Tag {
    const bucket = buckets[bucketOf(this.text, start, end)] as Tag[]
    for (const tag of bucket) if (tag.name.length === end - start && isWordAt(tag.name, this.text, start)) return tag
    // Letters beyond ASCII may have small ones within it: the sign of kelvins is a k.
    const name = this.text.slice(start, end).toLowerCase()
    return tags.get(name) ?? this.unknown.get(name) ?? this.add(name)
  }

  private add(name: string): Tag {
    const tag: Tag = { name, isBlock: false, isUnseen: false, isVoid: false, holds: null, ends: null, inside: null, inDrawing: null }
    this.unknown.set(name, tag)
    return tag
  }
}

function bucketOf(text: string, start: number, end: number): number {
  return (end - start + 7 * smallLetter(text.charCodeAt(start)) + 3 * smallLetter(text.charCodeAt(end - 1))) & 0xff
}
