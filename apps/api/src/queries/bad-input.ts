/** What the caller asked cannot be meant: the message says what was given, what is allowed and what to do, Chinese first. */
export class BadInput extends Error {
  constructor(
    /** The argument at fault. */
    readonly argument: string,
    zh: string,
    en: string,
  ) {
    super(`${zh} · ${en}`)
    this.name = 'BadInput'
  }
}
