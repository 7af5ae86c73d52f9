import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { deaf } from './deaf.ts'
import type { Tag } from './tag.ts'

/** Tells the entities of single stretches of a page's text: few have any, and the tokenizer runs faster through a page in which it leaves them. */
export class EntityReader {
  private readonly text: string
  private readonly tokenizer: Tokenizer
  /** What stands before the stretch in the page, less what was put before it here. */
  private before = 0

  constructor(text: string, heard: Pick<TokenizerCallbacks, 'ontext' | 'ontextentity'>) {
    this.text = text
    this.tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ...deaf,
        ontext: (from, end) => heard.ontext(from + this.before, end + this.before),
        ontextentity: (code, end) => heard.ontextentity(code, end + this.before),
      },
    )
  }

  /** Tells the text and the entities from one place up to another, with the places they have in the page. `holder`: an element in which there are no tags. */
  read(from: number, end: number, holder: Tag | null): void {
    const tag = holder === null ? '' : `<${holder.name}>`
    this.before = from - tag.length
    this.tokenizer.reset()
    this.tokenizer.write(tag + this.text.slice(from, end))
    this.tokenizer.end()
  }
}
