import type { Report } from '@gongkai/shared'
import { documentWords } from './document-words.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readAgencyName } from './read-agency-name.ts'

/** Where the words about the report begin in a title: 祥云镇|2020年政府信息公开工作年度报告. */
const subject = /(?:关于)?(?:(?:19|20)\d\d|二[〇○O0零一二三四五六七八九]{3})年|关于|政府信息公开|政务公开|信息公开|年度报告|年报/

/** The agency's name as printed: what the parser found, or the head of the title, or the index block's publisher; null where nobody is named. */
export function printedName(report: Report, text: string, gazetteer: Gazetteer): string | null {
  if (report.agency) return report.agency.value
  const head = report.title?.value.replace(/^(?:19|20)\d\d年度?/, '').split(subject)[0] ?? ''
  const publishers = documentWords(report, text).filter((words) => words.kind === 'publisher')
  return [head, ...publishers.map((words) => words.text)].find((words) => namesAnAgency(words, gazetteer)) ?? null
}

function namesAnAgency(words: string, gazetteer: Gazetteer): boolean {
  const { chain, township } = readAgencyName(words, gazetteer)
  return chain.length > 0 || township !== null
}
