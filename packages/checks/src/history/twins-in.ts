import type { Sentence } from './sentences-in.ts'

/** A sentence and the one that it was made from. */
export interface Twin {
  readonly sentence: Sentence
  readonly twin: Sentence
  /** Word for word, with small edits, or with other numbers in it. */
  readonly likeness: 'verbatim' | 'edited' | 'renumbered'
}

/** Two sentences are near when so much of their pairs of characters is common to both (Dice); 持续加强 for 进一步加强 leaves a sentence of thirty above it. */
const leastCommon = 0.75
/** A pair of characters that stands in more sentences leads to none of them, and so many sentences are looked at closely: the work grows with the text and no faster. */
const mostSentences = 12
const mostCandidates = 3

/** The sentences of a year that are, or were made from, sentences of another, each with the nearest of those. */
export function twinsIn(sentences: readonly Sentence[], others: readonly Sentence[]): Twin[] {
  const byWords = new Map(others.map((other) => [other.words, other]))
  const byPlainWords = new Map(others.map((other) => [plainWords(other), other]))
  const near = nearestIn(others)
  return sentences.flatMap((sentence): Twin[] => {
    const same = byWords.get(sentence.words)
    if (same) return [{ sentence, twin: same, likeness: 'verbatim' }]
    const twin = byPlainWords.get(plainWords(sentence)) ?? near(sentence)
    return twin ? [{ sentence, twin, likeness: numbersOf(sentence) === numbersOf(twin) ? 'edited' : 'renumbered' }] : []
  })
}

const number = /\d+|[一二两三四五六七八九十百千万]+(?=余?[条件次人个份篇场期家项名封部宗])/g
const numbersOf = ({ words }: Sentence) => (words.match(number) ?? []).join(' ')

/** The words, each number being one sign. */
const plainWords = ({ words }: Sentence) => words.replace(number, '#')

/** The pairs of neighbouring characters, each as one number. */
function pairsIn(sentence: Sentence): Set<number> {
  const plain = plainWords(sentence)
  const pairs = new Set<number>()
  for (let at = 1; at < plain.length; at += 1) pairs.add(plain.charCodeAt(at - 1) * 0x10000 + plain.charCodeAt(at))
  return pairs
}

/** Finds the nearest of these sentences that is near enough. */
function nearestIn(others: readonly Sentence[]): (sentence: Sentence) => Sentence | undefined {
  const pairs = others.map(pairsIn)
  const places = new Map<number, number[]>()
  for (const [at, own] of pairs.entries()) {
    for (const pair of own) {
      const known = places.get(pair)
      if (!known) places.set(pair, [at])
      else if (known.length <= mostSentences) known.push(at)
    }
  }
  return (sentence) => {
    const own = pairsIn(sentence)
    const hits = new Map<number, number>()
    for (const pair of own) {
      const at = places.get(pair) ?? []
      if (at.length <= mostSentences) for (const place of at) hits.set(place, (hits.get(place) ?? 0) + 1)
    }
    const candidates = [...hits].sort(([a, m], [b, n]) => n - m || a - b).slice(0, mostCandidates)
    const weighed = candidates.map(([at]) => ({ at, common: commonOf(own, pairs[at] ?? new Set()) }))
    const best = weighed.reduce((best, one) => (one.common > best.common ? one : best), { at: -1, common: 0 })
    return best.common >= leastCommon ? others[best.at] : undefined
  }
}

function commonOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return (2 * common) / (a.size + b.size)
}
