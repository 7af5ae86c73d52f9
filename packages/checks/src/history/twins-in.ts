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
  const byWords = new Map<string, Sentence>()
  for (const other of others) byWords.set(other.words, other)
  const changed = new ChangedSentences(others)
  const twins: Twin[] = []
  for (const sentence of sentences) {
    const same = byWords.get(sentence.words)
    const twin = same ?? changed.madeInto(sentence)
    if (!twin) continue
    twins.push({ sentence, twin, likeness: same ? 'verbatim' : numbersOf(sentence) === numbersOf(twin) ? 'edited' : 'renumbered' })
  }
  return twins
}

const number = /\d+|[一二两三四五六七八九十百千万]+(?=余?[条件次人个份篇场期家项名封部宗])/g
const numbersOf = ({ words }: Sentence) => (words.match(number) ?? []).join(' ')

/** The words, each number being one sign. */
const plainWords = ({ words }: Sentence) => words.replace(number, '#')

/** Sentences among which those are looked for that others were made from, with changes. Nothing is prepared before one is asked for. */
class ChangedSentences {
  private readonly others: readonly Sentence[]
  private prepared: { readonly byPlainWords: ReadonlyMap<string, Sentence>; readonly near: (plain: string) => Sentence | undefined } | null = null

  constructor(others: readonly Sentence[]) {
    this.others = others
  }

  madeInto(sentence: Sentence): Sentence | undefined {
    this.prepared ??= this.prepare()
    const plain = plainWords(sentence)
    return this.prepared.byPlainWords.get(plain) ?? this.prepared.near(plain)
  }

  private prepare() {
    const plains = this.others.map(plainWords)
    const byPlainWords = new Map<string, Sentence>()
    for (const [at, plain] of plains.entries()) byPlainWords.set(plain, this.others[at] as Sentence)
    return { byPlainWords, near: nearestIn(this.others, plains) }
  }
}

/** The pairs of neighbouring characters, each as one number. */
function pairsIn(plain: string): Set<number> {
  const pairs = new Set<number>()
  let before = plain.charCodeAt(0)
  for (let at = 1; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at)
    // Of 32 bits with a sign: larger numbers would each be an object of their own.
    pairs.add((before << 16) | code)
    before = code
  }
  return pairs
}

/** Finds the nearest of these sentences that is near enough. */
function nearestIn(others: readonly Sentence[], plains: readonly string[]): (plain: string) => Sentence | undefined {
  const pairs = plains.map(pairsIn)
  const places = placesOf(pairs)
  const hits = new Array<number>(others.length).fill(0)
  return (plain) => {
    const own = pairsIn(plain)
    let [best, most] = [-1, 0]
    for (const at of candidatesFor(own, places, hits)) {
      const common = commonOf(own, pairs[at] as Set<number>)
      if (common > most) [best, most] = [at, common]
    }
    return most >= leastCommon ? others[best] : undefined
  }
}

/** In which sentences each pair stands; of a pair in more than `mostSentences`, one more than those. */
function placesOf(pairs: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [at, own] of pairs.entries()) {
    for (const pair of own) {
      const known = places.get(pair)
      if (!known) places.set(pair, [at])
      else if (known.length <= mostSentences) known.push(at)
    }
  }
  return places
}

/** The sentences that have the most telling pairs in common with this one, the most first; `hits` counts them, all 0 before and after. */
function candidatesFor(own: ReadonlySet<number>, places: ReadonlyMap<number, readonly number[]>, hits: number[]): number[] {
  const touched: number[] = []
  for (const pair of own) {
    const known = places.get(pair)
    if (!known || known.length > mostSentences) continue
    for (const at of known) {
      if (hits[at] === 0) touched.push(at)
      hits[at] = (hits[at] as number) + 1
    }
  }
  const nearest = touched.sort((a, b) => (hits[b] as number) - (hits[a] as number) || a - b).slice(0, mostCandidates)
  for (const at of touched) hits[at] = 0
  return nearest
}

function commonOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return (2 * common) / (a.size + b.size)
}
