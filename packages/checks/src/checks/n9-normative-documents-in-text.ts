import type { ClaimKey, FormId, Part } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import type { CountRule, CountTable } from '../claims/count-rule.ts'
import { keepScope } from '../claims/keep-scope.ts'
import { testCounts } from '../claims/test-counts.ts'

const table = (part: Part, form: FormId, ...alternatives: readonly string[]): CountTable => ({
  part,
  forms: [form],
  alternatives: alternatives.map((cell) => [`${part}.${cell}`]),
})
const rule = (key: ClaimKey, zh: string, en: string, ...tables: readonly CountTable[]): CountRule => ({ key, what: { zh, en }, unit: '件', tables })

/** What «公开规范性文件3件» counts since 2019 is left open by the words. */
const documents: readonly CountRule[] = [
  rule(
    'normativeDocuments',
    '规范性文件',
    'normative documents',
    table('statistics2014', 'STAT_2014', 'proactive.normativeDocs', 'proactive.normativeDocsIssued'),
    {
      ...table('proactive', 'FMT_2019', 'normativeDocuments.newlyDisclosed', 'normativeDocuments.totalDisclosed', 'normativeDocuments.newlyMade'),
      isLoose: true,
    },
    { ...table('proactive', 'FMT_2021', 'normativeDocuments.issued', 'normativeDocuments.inForce'), isLoose: true },
  ),
  rule(
    'normativeDocumentsIssued',
    '制发规范性文件',
    'normative documents issued',
    table('statistics2014', 'STAT_2014', 'proactive.normativeDocsIssued'),
    table('proactive', 'FMT_2019', 'normativeDocuments.newlyMade'),
    table('proactive', 'FMT_2021', 'normativeDocuments.issued'),
  ),
  rule('normativeDocumentsRepealed', '废止规范性文件', 'normative documents repealed', table('proactive', 'FMT_2021', 'normativeDocuments.repealed')),
  rule(
    'normativeDocumentsInForce',
    '现行有效规范性文件',
    'normative documents in force',
    table('proactive', 'FMT_2021', 'normativeDocuments.inForce'),
  ),
]

/** Normative documents as the prose says it against table 2, or the table of 2014. */
export const n9: ReportCheck = {
  id: 'N9',
  name: 'normative-documents-in-text',
  version: 2,
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '正文规范性文件数与表不符', en: 'Normative documents in the text' },
  formula: {
    zh: '正文制发、废止、现行有效件数 = 表二该格；2014 年：公开数、制发数 = 统计表该行',
    en: 'issued, repealed, in force in the text = that cell of table 2; in 2014, disclosed or issued = that row',
  },
  explanation: {
    zh: '正文写明制发、废止或现行有效的规范性文件数时，应等于表二（2014 年为统计表）的相应格。2019 年以后只说“公开规范性文件”几件的，任一格相符即可，都不符为存疑，因为所指不定。空白或读不定时不能核对。',
    en: 'Numbers of normative documents issued, repealed or in force that the text states equal that cell of table 2 (in 2014, of the table). Since 2019 a bare “disclosed” agrees with any of them and is uncertain otherwise, since the words leave open what is meant. A blank or ambiguous cell cannot be checked.',
  },
  law: null,
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '“文件”“公文”“政策性文件”不都是规范性文件；代政府起草的文件算在政府名下。正文只说本办公室、表格汇总全域的情形：范围不同，两处都可能对，所以句中点明办公室的只存疑。',
    en: 'Papers and policy documents, not all of them normative; documents drafted for the government, which counts them. Prose that speaks for one office beside a table for the whole district: both may be right, so a sentence that names the office is uncertain.',
  },
  example: {
    bad: { zh: '正文“制发行政规范性文件3件”，表二本年制发件数 1', en: 'the text says 3 issued, table 2 has 1' },
    good: { zh: '正文“现行有效规范性文件5件”，表二现行有效件数 5', en: 'the text says 5 in force, table 2 has 5' },
  },
  test: (report, text) => keepScope(report, text, testCounts(n9, documents, report)),
}
