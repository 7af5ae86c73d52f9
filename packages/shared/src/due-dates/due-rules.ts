import type { DueRule } from './due-rule.ts'

const firstRegulations = {
  zh: '2007 年《政府信息公开条例》：各级行政机关每年 3 月 31 日前公布年度报告',
  en: 'OGI Regulations of 2007: administrative organs at all levels publish their report by 31 March',
}
const departments = {
  zh: '《政府信息公开条例》（2019 年修订）第四十九条第一款：县级以上人民政府部门每年 1 月 31 日前公布',
  en: 'OGI Regulations (2019), article 49 (1): departments of governments from the county up publish by 31 January',
}
const governments = {
  zh: '《政府信息公开条例》（2019 年修订）第四十九条第二款：本级政府年度报告每年 3 月 31 日前公布',
  en: 'OGI Regulations (2019), article 49 (2): the report of a government from the county up is published by 31 March',
}
const townsBefore2019 = {
  zh: '2007 年《政府信息公开条例》没有单独规定乡镇和街道的日期，各地通知多有不同；按 3 月 31 日推定，可由本地通知更改',
  en: 'The Regulations of 2007 set no day of their own for townships and local notices differed; 31 March is assumed and a local notice may change it',
}
const townsSince2019 = {
  zh: '《政府信息公开条例》（2019 年修订）第四十九条没有规定乡镇和街道的日期，由各地自定；按 3 月 31 日推定，可由本地通知更改',
  en: 'Article 49 of the Regulations (2019) names no day for townships and sub-districts, which is set locally; 31 March is assumed and a local notice may change it',
}

/** The days that hold where no local notice says otherwise. The Regulations of 2019 came into force in May, after the reports for 2018 were due. */
export const dueRules: readonly DueRule[] = [
  { kinds: ['GOVERNMENT', 'DEPARTMENT'], from: 2008, to: 2018, due: '03-31', basis: 'statute', source: firstRegulations },
  { kinds: ['TOWNSHIP', 'SUBDISTRICT'], from: 2008, to: 2018, due: '03-31', basis: 'default', source: townsBefore2019 },
  { kinds: ['DEPARTMENT'], from: 2019, to: null, due: '01-31', basis: 'statute', source: departments },
  { kinds: ['GOVERNMENT'], from: 2019, to: null, due: '03-31', basis: 'statute', source: governments },
  { kinds: ['TOWNSHIP', 'SUBDISTRICT'], from: 2019, to: null, due: '03-31', basis: 'default', source: townsSince2019 },
]
