import { foldCharacter, regionsIn } from '@gongkai/shared'
import { departmentNames } from '../wordings/department-names.ts'

/** A body's name taken apart. */
export interface BodyName {
  /** The places that it begins with, the widest first; those alone are a government. */
  readonly regions: readonly string[]
  /** What follows them, 雁渚镇 of 澄湾县雁渚镇人民政府; the short name of a department, 发改局 of 发展和改革局. */
  readonly own: string
  /** The same without shortening. */
  readonly long: string
  /** Whether it is the office of that body and not the body itself. */
  readonly isOffice: boolean
}

/** The office of a body, which works for it and puts its reports online; what 扶贫开发办公室 is the office of stays in the name. */
const office =
  /(?:人民政府|政府|街道办事处|办事处)?(?:党政)?(?:综合)?(?:(?:政务|政府信息|信息)公开)?(?:工作)?(?:领导小组)?(?:办公室|办公厅|(?<=政府|党政|综合|公开)办)$/
/** What follows the name of a body and does not tell it from another. */
const ending = /(?:人民政府|(?<=[省市县区州旗镇乡道])政府|街道办事处|办事处|街道)$/

/** Most bodies do not. */
const goesByShortName = new RegExp(departmentNames.map(({ long }) => long.source).join('|'))

/** Takes a name apart. */
export function bodyName(name: string): BodyName {
  const plain = [...name].map(foldCharacter).join('').replace(/\s+/g, '')
  const body = plain.replace(office, '')
  const regions = regionsIn(body)
  const long = body
    .slice(regions.join('').length)
    .replace(/^(?:人民)?政府$/, '')
    .replace(ending, '')
    .replace(ending, '')
  const own = goesByShortName.test(long) ? departmentNames.reduce((words, { long: wide, short }) => words.replace(wide, short), long) : long
  return { regions, own, long, isOffice: body !== plain }
}
