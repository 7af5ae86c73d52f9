import { type Scope, scopesOf } from './scopes-of.ts'

/** Characters before a sentence that may tell what it is about. */
const leadLength = 160

type Scopes = ReturnType<typeof scopesOf>

/** A sentence without white space, quotation marks and brackets, which knows its places and what it speaks of. */
export class Sentence {
  readonly text: string
  private readonly folded: string
  private readonly lead: number
  private readonly starts: readonly number[]
  private readonly places: readonly number[]
  private own: Scopes | undefined
  private led: Scope | null | undefined

  /** `starts` are the characters of the text at which a run begins that stands at `places` of the folded text; `lead` is where what comes before ends. */
  constructor(folded: string, text: string, lead: number, starts: readonly number[], places: readonly number[]) {
    this.folded = folded
    this.text = text
    this.lead = lead
    this.starts = starts
    this.places = places
  }

  /** The place in the folded text of a character. */
  placeOf(at: number): number {
    let run = this.starts.length - 1
    while (run > 0 && (this.starts[run] ?? 0) > at) run -= 1
    return (this.places[run] ?? 0) + at - (this.starts[run] ?? 0)
  }

  /** What is printed behind the character before `at`, brackets and their words too. */
  printedBehind(at: number, length: number): string {
    const from = this.placeOf(at - 1) + 1
    return this.folded.slice(from, from + length).replace(/\s+/g, '')
  }

  /** The subject that was named last before `at`, here or shortly before the sentence. */
  scopeAt(at: number): Scope | null {
    return this.ownScopeAt(at) ?? this.scopeBefore()
  }

  /** The subject that the sentence itself named last before `at`. */
  ownScopeAt(at: number): Scope | null {
    this.own ??= scopesOf(this.text)
    for (let index = this.own.length - 1; index >= 0; index -= 1) {
      const { end, scope } = this.own[index] as Scopes[number]
      if (end <= at) return scope
    }
    return null
  }

  private scopeBefore(): Scope | null {
    if (this.led !== undefined) return this.led
    this.led = scopesOf(this.folded.slice(Math.max(0, this.lead - leadLength), this.lead).replace(/\s+/g, '')).at(-1)?.scope ?? null
    return this.led
  }
}
