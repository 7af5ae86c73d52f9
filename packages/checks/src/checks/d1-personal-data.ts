import type { Bilingual, Finding, PersonalDataKind, PlacedPersonalData } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { personalDataOf } from '../text/personal-data-of.ts'
import { textFinding } from '../text/text-finding.ts'

/** Mobile and identity numbers and mailboxes of persons in the text. */
export const d1: ReportCheck = {
  id: 'D1',
  name: 'personal-data',
  version: 2,
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '个人信息', en: 'Personal data' },
  formula: {
    zh: '公开的报告里没有个人手机号码、身份证号码和个人邮箱',
    en: 'a published report holds no mobile or identity number and no private mailbox',
  },
  explanation: {
    zh: '手机号码（11 位、号段有效）、身份证号码（18 位且校验码相符，或写明是身份证号的 15 位）、与人名写在一起的免费邮箱为错误；机关使用的免费邮箱（如 qq.com、163.com）只作提示。固定电话、政务邮箱、表格里的数字和更长的数字串都不算。提示里的号码已作遮盖。',
    en: 'A mobile number (11 digits of a valid range), an identity number (18 digits with a right check digit, or 15 that are called one) and a mailbox at a free provider beside a person’s name fail; an office’s mailbox at a free provider is a remark. Landlines, official mailboxes, numbers in tables and parts of longer numbers are none. What is quoted here is masked.',
  },
  law: {
    zh: '《政府信息公开条例》（2019 年修订）第十五条、第十七条：涉及个人隐私的信息不得公开，公开前应当审查',
    en: 'OGI Regulations (2019), Articles 15 and 17: personal privacy is not disclosed, and information is examined before disclosure',
  },
  forms: everyForm,
  years: null,
  notMistakenFor: {
    zh: '办公电话、索引号、统一社会信用代码、表中连在一起的数字',
    en: 'office telephones, index numbers, credit codes, cells run together',
  },
  example: {
    bad: { zh: '“填报人：……，联系电话：***********”', en: '“filled in by …, telephone ***********”' },
    good: { zh: '“联系电话：0730-4500000”', en: '“telephone 0730-4500000”' },
  },
  test: (report, text) => {
    const seen = new Map<PersonalDataKind, number>()
    return personalDataOf(report, text).map((found) => {
      const ordinal = (seen.get(found.kind) ?? 0) + 1
      seen.set(found.kind, ordinal)
      return finding(found, ordinal)
    })
  },
}

const kinds = {
  mobile: {
    outcome: 'FAIL',
    name: { zh: '手机号码', en: 'a mobile number' },
  },
  identityNumber: {
    outcome: 'FAIL',
    name: { zh: '身份证号码', en: 'an identity number' },
  },
  privateMailbox: {
    outcome: 'FAIL',
    name: { zh: '与人名写在一起的个人邮箱', en: 'a private mailbox beside a person’s name' },
  },
  officeMailbox: {
    outcome: 'INFO',
    name: { zh: '机关使用的免费邮箱', en: 'an office’s mailbox at a free provider' },
  },
} as const satisfies Record<PersonalDataKind, { outcome: Finding['outcome']; name: Bilingual }>

const fail = {
  zh: '文中有{name}（{quote}），公开前应当删去或遮盖。',
  en: 'The text holds {name} ({quote}), to be taken out or masked before it is published.',
}
const remark = {
  zh: '机关使用免费邮箱（{quote}）；不是个人信息，但宜改用政务邮箱。',
  en: 'The office uses a mailbox at a free provider ({quote}); no personal data, but an official mailbox would be better.',
}

/** A finding must not say what it complains of: neither in words nor by a hash, as eleven digits are soon tried. */
function finding({ kind, quote, place }: PlacedPersonalData, ordinal: number): Finding {
  const { outcome, name } = kinds[kind]
  return textFinding(d1, {
    outcome,
    place: `${kind}/${ordinal}`,
    message: outcome === 'INFO' ? remark : fail,
    expected: { zh: '没有个人信息', en: 'no personal data' },
    actual: { zh: '{name}：{quote}', en: '{name}: {quote}' },
    words: { name, quote: outcome === 'INFO' ? quote : '*'.repeat(quote.length) },
    spans: [place],
    ...(outcome === 'INFO' ? { severity: 'info' as const } : {}),
  })
}
