import { mostAttributes } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { decodeValue } from './decode-value.ts'
import { isWordAt } from './is-word-at.ts'
import type { ShownAttributes } from './shown-attributes.ts'

/** Gathers the attributes of one tag after another; of two with one name the first counts. */
export class AttributeReader implements ShownAttributes {
  style: string | undefined = undefined
  hidden: string | undefined = undefined
  colspan: string | undefined = undefined
  rowspan: string | undefined = undefined
  type: string | undefined = undefined
  value: string | undefined = undefined
  private readonly text: string
  private count = 0
  /** The attribute that is being read; null for one that shows nothing. */
  private name: keyof ShownAttributes | null = null
  private read = ''

  constructor(text: string) {
    this.text = text
  }

  /** A tag begins. */
  clear(): void {
    this.count = 0
    this.style = undefined
    this.hidden = undefined
    this.colspan = undefined
    this.rowspan = undefined
    this.type = undefined
    this.value = undefined
  }

  onName(from: number, end: number): void {
    this.name = nameAt(this.text, from, end)
  }

  /** The value as the page writes it, entities and all. */
  onData(from: number, end: number): void {
    if (this.name !== null) this.read += this.text.slice(from, end)
  }

  /** Throws ReadError LIMIT_HTML_ATTRIBUTES. */
  onEnd(): void {
    this.count += 1
    if (this.count > mostAttributes)
      throw new ReadError('LIMIT_HTML_ATTRIBUTES', `一个标签的属性超过 ${mostAttributes} 个 · A tag has more than ${mostAttributes} attributes`)
    if (this.name === null) return
    this.keep()
    this.read = ''
  }

  private keep(): void {
    switch (this.name) {
      case 'style':
        this.style ??= decodeValue(this.read)
        break
      case 'hidden':
        this.hidden ??= decodeValue(this.read)
        break
      case 'colspan':
        this.colspan ??= decodeValue(this.read)
        break
      case 'rowspan':
        this.rowspan ??= decodeValue(this.read)
        break
      case 'type':
        this.type ??= decodeValue(this.read)
        break
      case 'value':
        this.value ??= decodeValue(this.read)
        break
    }
  }
}

function nameAt(text: string, start: number, end: number): keyof ShownAttributes | null {
  switch (end - start) {
    case 4:
      return isWordAt('type', text, start) ? 'type' : null
    case 5:
      return isWordAt('style', text, start) ? 'style' : isWordAt('value', text, start) ? 'value' : null
    case 6:
      return isWordAt('hidden', text, start) ? 'hidden' : null
    case 7:
      return isWordAt('colspan', text, start) ? 'colspan' : isWordAt('rowspan', text, start) ? 'rowspan' : null
    default:
      return null
  }
}
