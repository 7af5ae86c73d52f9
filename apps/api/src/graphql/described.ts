/** Options of a field, type or argument with its description: Chinese on the first line, English on the second. */
export function described<const T extends object>(zh: string, en: string, options?: T): T & { description: string } {
  return { ...(options as T), description: `${zh}\n${en}` }
}
