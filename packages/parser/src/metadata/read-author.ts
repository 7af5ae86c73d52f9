import type { Stated } from '@gongkai/shared'
import { matchesOf } from '../text/matches-of.ts'
import type { Dense } from './dense.ts'
import { namesNobody } from './names-nobody.ts'

const body =
  '[\\u3400-\\u9fff]{2,24}?(?:人民政府(?:办公室|办公厅)?|街道办事处|办事处|委员会|管理委员会|管委会|局|厅|委|办公室|中心|街道|联社|合作社|总社|支队|大队|学校|学院|大学|医院|管理处|苏木|园区|产业园|[农林]场|[省市县区旗镇乡])'
/** Where a document without a title names its author: its name in the report's own title inside a sentence, or who compiled it. */
const statements: readonly RegExp[] = [
  /《((?!中华人民共和国)[\u3400-\u9fff]{2,24}?)(?:关于)?\d{4}年度?(?:政府)?(?:信息公开|政务公开)(?:工作)?的?(?:年度报告|年报)》/g,
  new RegExp(
    `(?:(?:现|特|社会|予以)(?:公布|公开|发布)|编制了?|撰写了?)(${body})(?:关于)?\\d{4}年度?(?:政府)?(?:信息公开|政务公开)(?:工作)?的?(?:年度报告|年报|报告|情况)`,
    'g',
  ),
  // The year may stand behind: «现公布某某局政府信息公开工作2022年度报告».
  new RegExp(`(?:现|特|社会|予以)(?:公布|公开|发布)(${body})(?:政府信息|政务)公开(?:工作)?\\d{4}年度?(?:工作)?(?:报告|年报)`, 'g'),
  // The year may stand first: «现公布2021年度某某局政府信息公开年度报告».
  new RegExp(
    `(?:(?:现|特|社会|予以)(?:公布|公开|发布)|编制了?|撰写了?|汇总(?=.{5,14}[省市县区旗镇乡道]))\\d{4}年(?:度|(?!度))(${body})的?(?:政府)?(?:信息公开|政务公开)(?:工作)?的?(?:年度报告|年报|报告|情况)`,
    'g',
  ),
  // «某某局2019年政府信息公开工作年度报告(以下简称年报)根据……编制».
  new RegExp(
    `(?<![\\u3400-\\u9fff])(${body})\\d{4}年度?(?:政府)?(?:信息公开|政务公开)(?:工作)?的?(?:年度报告|年报)(?:\\(以?下简?称[^)]{1,16}\\))?是?(?:根据|按照|依据|依照)`,
    'g',
  ),
  new RegExp(
    `(?<=[,。;:])(${body})(?:组织)?(?:编制|编写|撰写)(?:完成)?了?(?:本机关|本单位)?\\d{4}年度?(?:政府)?(?:信息公开|政务公开)(?:工作)?的?(?:年度报告|年报|报告)`,
    'g',
  ),
  new RegExp(`由(${body})(?:负责)?(?:编制|编写|组织编制)`, 'g'),
  // What stands between the compiler and the word names sources, rules or helpers: «由某局综合各单位的报告编制而成».
  new RegExp(`由(${body})(?:办公室)?(?:结合|按照|根据|依据|依照|综合|汇总|会同|牵头)[^。;]{2,120}?(?:编制|编写|汇编)(?=[。,;]|而成|完成)`, 'g'),
]

/** The office that writes the report of a town, a bureau or a zone is not the one that reports. */
const innerOffice =
  /(?:党政综合|党政)办(?:公室)?$|(?<=[镇乡道]|人民政府|办事处|管委会|管理委员会)综合办(?:公室)?$|(?<=[局厅院]|[镇乡](?:人民)?政府|街道办事处)办公室$/

/** Words that stand between two lines put together, never in a name. */
const noName = /报告|公开|条例|通知|要求|规定/

/** The agency by its own statement, never by «我镇» or «我局» alone; null where two statements name different ones. */
export function readAuthor(prose: Dense): Stated<string> | null {
  for (const statement of statements) {
    const found = matchesOf(statement, prose.text).flatMap((match) => {
      const name = (match[1] ?? '').replace(innerOffice, '')
      const at = match.index + match[0].indexOf(name)
      return namesNobody(name) || noName.test(name) ? [] : [prose.stated(name, at, at + name.length)]
    })
    const [first, ...others] = found
    if (first) return others.every(({ value }) => value === first.value) ? first : null
  }
  return null
}
