const ids = new Map<string, number>()

/** The number of a wording among those of all labels: the same words have the same number, whichever form prints them. */
export function wordingId(text: string): number {
  const id = ids.get(text) ?? ids.size
  ids.set(text, id)
  return id
}
