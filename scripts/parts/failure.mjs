/** A failure that a person can act on: one sentence in each language, no stack. */
export class Failure extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   * @param {number} [exitCode]
   */
  constructor(zh, en, exitCode = 1) {
    super(`${zh}\n${en}`)
    this.exitCode = exitCode
  }
}
