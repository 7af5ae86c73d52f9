import type { Day, Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { type FieldValue, fieldValues } from './field-values.ts'
import { bylineLabels, type IndexFact, indexLabels } from './index-labels.ts'
import type { Prose } from './prose.ts'
import { type Field, readFields } from './read-fields.ts'

/** The labelled facts that a site prints beside a document (索引号 | 文号 | 发布机构 | 发布日期 …). */
export interface IndexBlock {
  readonly indexNumber: Stated<string> | null
  readonly documentNumber: Stated<string> | null
  readonly publisher: Stated<string> | null
  /** Where a site says it has the text from (来源): the agency itself, or anyone. */
  readonly source: Stated<string> | null
  readonly publishedOn: Stated<Day> | null
}

/** Reads the labelled facts; what has no label (a date in a sentence, a signature, a number on a line of its own) is none. */
export function readIndexBlock(folded: Folded, { front, foot }: Prose): IndexBlock {
  const fields = [...readFields(folded.text, front), ...readFields(folded.text, foot)]
  const printed = new Set(fields.map(({ label }) => label))
  const labelled = (fact: IndexFact) =>
    indexLabels[fact].filter((label) => printed.has(label)).flatMap((label) => fields.filter((field) => field.label === label))
  const isByline = ({ at }: Field) => fields.some((other) => bylineLabels.has(other.label) && areNear(folded.text, at, other.at))
  return {
    indexNumber: firstOf(labelled('indexNumber'), folded, fieldValues.indexNumber),
    documentNumber: firstOf(labelled('documentNumber'), folded, fieldValues.documentNumber),
    publisher: firstOf(labelled('publisher'), folded, fieldValues.name),
    source: firstOf(labelled('source'), folded, fieldValues.name),
    publishedOn: firstOf([...labelled('publishedOn'), ...labelled('time').filter(isByline)], folded, fieldValues.day),
  }
}

/** The first of the fields whose text is what its label announces. */
function firstOf<T>(fields: readonly Field[], folded: Folded, read: (text: string, below: boolean) => FieldValue<T> | null): Stated<T> | null {
  for (const { from, to, below } of fields) {
    const found = read(folded.text.slice(from, to), below)
    if (found && !goesOn(folded.text, from + found.lead + found.raw.length))
      return { value: found.value, raw: found.raw, span: folded.spanOf(from + found.lead, from + found.lead + found.raw.length) }
  }
  return null
}

/** On one line or on two that follow each other. */
function areNear(text: string, one: number, other: number): boolean {
  return (text.slice(Math.min(one, other), Math.max(one, other)).match(/\n\s*/g)?.length ?? 0) <= 1
}

/** A day that a cell's end cuts in two («2019年2月2⏎0日») is not the one that stands before the cut. */
function goesOn(text: string, end: number): boolean {
  return /月[ ]*\d$/.test(text.slice(end - 4, end)) && /^\s*\d[ ]*日/.test(text.slice(end, end + 8))
}
