import { type FigureKey, type FormId, figureKeysOf, forms, type Part } from '@gongkai/shared'
import type { GridTable } from '../../packages/demo/src/tables/grid-table.ts'
import { layOutTable } from '../../packages/demo/src/tables/lay-out-table.ts'

/** What a report consists of, top to bottom; tables have merged cells as in the official sheet. */
export type Part4 = string | GridTable

/** The figures of a report, by key; a key that is not there is a blank cell. */
export type Printed = ReadonlyMap<FigureKey, string>

/** Small counts for every figure of a form, a share of them blank, from a simple generator of numbers: the same seed gives the same. */
export function drawFigures(form: FormId, seed: number, blanks = 0): Printed {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  const entries = figureKeysOf(forms[form]).flatMap((key): [FigureKey, string][] => {
    const value = Math.floor(next() ** 4 * 900)
    return next() < blanks ? [] : [[key, String(value)]]
  })
  return new Map(entries)
}

/** A report of an invented town: headings, a sentence each, and the form's tables with these figures. */
export function officialReport(form: FormId, year: number, printed: Printed): Part4[] {
  const print = (key: FigureKey) => printed.get(key) ?? ''
  const table = (part: Part) => layOutTable(forms[form], part, print)
  return [
    `雁渚镇人民政府${year}年政府信息公开工作年度报告`,
    `本报告由澄湾县雁渚镇人民政府编制，所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止，电子版可以在县政府网站上看到。`,
    '一、总体情况',
    '镇里把公开工作交给党政综合办公室，每周核对一次栏目，发现缺漏当天补上，群众来问的事情由值班人员当面说清，说不清的记下来第二天回话。',
    '二、主动公开政府信息情况',
    table('proactive'),
    '三、收到和处理政府信息公开申请情况',
    table('requests'),
    '四、政府信息公开行政复议、行政诉讼情况',
    table('cases'),
    '五、存在的主要问题及改进情况',
    '栏目更新还不够及时，来年要把时限写进岗位职责。',
    '六、其他需要报告的事项',
    '没有其他需要报告的事项。',
  ]
}
