import { foldCharacter } from '@gongkai/shared'
import { CharacterSet } from './character-set.ts'
import type { Folded } from './fold.ts'
import { FoldedText } from './folded-text.ts'
import { PlaceRuns } from './place-runs.ts'

/** What becomes of each code unit: the one unit that it folds to, 0 where it was not asked for yet. */
const folds = new Uint16Array(0x10000)
/** Those that are known to fold to themselves, as most do. */
const plain = new CharacterSet()
/** Folds to nothing, or to more than one unit. */
const special = 1
/** The least unit that stands for itself; those below are seen by no reader. */
const least = 2

/** Where texts of ordinary length are written one after another; each is a string before the next begins. */
const scratch = new Uint16Array(0x10000)

/** Writes the folded text unit by unit and remembers where each came from. */
export class FoldWriter {
  private readonly source: string
  private readonly runs = new PlaceRuns()
  private units: Uint16Array
  private length = 0
  private at = 0

  constructor(source: string) {
    this.source = source
    this.units = source.length < scratch.length ? scratch : new Uint16Array(source.length + 64)
  }

  /** Goes on to a stretch of the source that something else is put for, each character of which stands for all of the stretch. */
  put(start: number, end: number, text: string): void {
    this.copyTo(start)
    if (end < this.at) return
    if (text !== '') this.stand(text, start, end)
    this.at = Math.max(this.at, end)
  }

  finish(): Folded {
    this.copyTo(this.source.length)
    return new FoldedText(this.units.slice(0, this.length), this.runs, this.source.length)
  }

  private copyTo(end: number): void {
    if (end <= this.at) return
    this.makeRoom(end - this.at)
    this.runs.follow(this.length, this.at)
    for (let at = this.copyPlain(this.at, end); at < end; at = this.copyPlain(at + 1, end)) {
      this.stand(foldCharacter(this.source.charAt(at)), at, at + 1)
      this.makeRoom(end - at)
      this.runs.follow(this.length, at + 1)
    }
    this.at = end
  }

  /** Copies what folds unit by unit; where it ends, or something special stands. */
  private copyPlain(from: number, end: number): number {
    const { source, units } = this
    let [at, length] = [from, this.length]
    for (; at < end; at += 1) {
      const code = source.charCodeAt(at)
      const unit = plain.has(code) ? code : (folds[code] as number) || learn(code)
      if (unit === special) break
      units[length] = unit
      length += 1
    }
    this.length = length
    return at
  }

  /** Every character of a text stands for the same stretch of the source. */
  private stand(text: string, start: number, end: number): void {
    this.runs.stand(this.length, start, end)
    this.makeRoom(text.length)
    for (let at = 0; at < text.length; at += 1) {
      this.units[this.length] = text.charCodeAt(at)
      this.length += 1
    }
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.units.length) return
    const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + count))
    larger.set(this.units)
    this.units = larger
  }
}

function learn(code: number): number {
  const folded = foldCharacter(String.fromCharCode(code))
  const unit = folded.length === 1 && folded.charCodeAt(0) >= least ? folded.charCodeAt(0) : special
  folds[code] = unit
  if (unit === code) plain.add(code)
  return unit
}
