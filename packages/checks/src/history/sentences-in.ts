import { foldCharacter, type ReadableText, type Section, type Span, tableSpansOf } from '@gongkai/shared'
import type { Edition } from '../edition.ts'
import { isSetPhrase } from './set-phrases.ts'

/** A sentence of a report's prose: its words without years, spaces and numbering, and its place in the source. */
export interface Sentence {
  readonly words: string
  /** As it stands, line ends and all. */
  readonly raw: string
  readonly chapter: Section
  readonly span: Span
}

const known = new WeakMap<Edition, readonly Sentence[]>()

/** The sentences of the chapters that are prose, set phrases and what stands in a table left out, in the order of the text; cut once for each edition. */
export function sentencesIn(edition: Edition): readonly Sentence[] {
  let sentences = known.get(edition)
  if (!sentences) {
    const { report, text } = edition
    const hasTables = report.form.parts.requests !== null || report.form.parts.cases !== null || report.form.parts.proactive !== null
    // Since 2019 chapters 2 to 4 are tables, whose words are the form's.
    const chapters = report.sections.filter(({ number }) => number !== null && !(hasTables && number >= 2 && number <= 4))
    const tables = tableSpansOf(report)
    const isInTable = ({ span }: Sentence) => tables.some(({ start, end }) => start <= span.start && span.end <= end)
    sentences = chapters.flatMap((chapter) => cut(chapter, text)).filter((sentence) => !isInTable(sentence))
    known.set(edition, sentences)
  }
  return sentences
}

/** A line of its own that no mark ends and that is no longer is a heading, 「（三）政府信息管理」, and no part of the sentence below it. */
const longestHeading = 20

function cut(chapter: Section, text: ReadableText): Sentence[] {
  const [from, to] = [text.placeOf(chapter.start), text.placeOf(chapter.end)]
  const words = text.text.slice(from, to)
  const sentences: Sentence[] = []
  let at = words.indexOf('\n') + 1
  let lineAt = at
  // In one pass: a pattern that looks for an end from each character would be slow on long tables.
  for (let index = at; index < words.length; index += 1) {
    const code = words.charCodeAt(index)
    if (code === LINE) {
      const length = lengthBetween(words, at, index)
      if (length === 0 || (at === lineAt && length <= longestHeading)) at = index + 1
      lineAt = index + 1
    } else if (isEnd(code)) {
      sentences.push(...sentenceOf(words.slice(at, index + 1), from + at, chapter, text))
      at = index + 1
    }
  }
  return sentences
}

const LINE = 0x0a

/** 。！？ and ；. */
function isEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b
}

/** How long a stretch is without the blanks around it. */
function lengthBetween(words: string, from: number, to: number): number {
  return words.slice(from, to).trim().length
}

function sentenceOf(raw: string, place: number, chapter: Section, text: ReadableText): Sentence[] {
  const words = normalise(raw)
  if (isSetPhrase(words)) return []
  const start = place + raw.length - raw.trimStart().length
  return [{ words, raw, chapter, span: text.spanOf(start, place + raw.length) }]
}

const years = /(?:20\d{2}|二[〇○零]二?[〇○零一二三四五六七八九]{1,2})(?:年度?)?/g
const numbering = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十][,，])+/

/** Two sentences are one when nothing but the year, spaces, marks and the numbering before them differ. */
function normalise(sentence: string): string {
  return folded(sentence).replace(/\s+/g, '').replace(numbering, '').replace(years, '').replace(/\p{P}/gu, '')
}

function folded(sentence: string): string {
  // Half a pair of surrogates has no plain character of its own.
  if (/[\ud800-\udfff]/.test(sentence)) return Array.from(sentence, foldCharacter).join('')
  let plain = ''
  let run = 0
  for (let at = 0; at < sentence.length; at += 1) {
    const unit = sentence.charAt(at)
    const character = foldCharacter(unit)
    if (character === unit) continue
    plain += sentence.slice(run, at) + character
    run = at + 1
  }
  return plain + sentence.slice(run)
}
