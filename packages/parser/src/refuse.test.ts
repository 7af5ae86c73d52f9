import { describe, expect, test } from 'vitest'
import { parseReport } from './index.ts'

const refusalOf = (text: string) => parseReport({ id: '0', name: 'a.txt', text, marks: [], type: 'text', encoding: 'utf-8' }).refusal

const labels = ['规章', '行政规范性文件', '第二十条第（五）项', '行政许可', '第二十条第（六）项', '行政处罚', '行政强制', '行政事业性收费']
const table = `第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n${labels.map((label) => `${label}\t0\t0\t0`).join('\n')}\n`
const prose = '一、概述\n镇里管得细。\n二、主动公开情况\n2022年主动公开政府信息40条。\n三、依申请公开情况\n2022年收到政府信息公开申请3件。'
const title = '砚坪镇2022年政府信息公开工作年度报告'

/** Each rule has its own test beside it; here is what no rule but the last refuses. */
describe('refuse', () => {
  test.each([
    ['a text about something else', '砚坪镇集市搬迁公告\n自5月1日起，集市迁至河东。'],
    ['a work report of a town', '砚坪镇2022年政府工作报告\n全年修路12公里，收到人大建议3件。'],
    ['an empty text', ''],
    ['a title and nothing else', '政府信息公开工作年度报告'],
    ['a summary of the work', `砚坪镇2022年政务公开工作总结\n${prose}`],
    ['news of a report', '砚坪镇公布年报\n2023年1月，砚坪镇公布了2022年政府信息公开工作年度报告。镇里全年收到政府信息公开申请3件。'],
    [
      'a report on penalties that introduces itself alike',
      '本报告所列数据的统计期限自2022年1月1日至12月31日止。\n一、总体情况\n2022年办理行政复议3件。\n二、问题\n见后。',
    ],
  ])('%s is no report', (_name, text) => expect(refusalOf(text)?.code).toBe('NO_REPORT'))

  test.each([
    ['a report with a table', `${title}\n二、主动公开政府信息情况\n${table}`],
    ['a report in prose', `${title}\n全年收到政府信息公开申请3件。`],
    ['a report with a title and chapters alone', `${title}\n一、总体情况\n镇里人手少。`],
    ['a report without a title that counts', `一、总体情况\n${table}`],
    [
      'a report without a title that is made public and counts',
      '现公布砚坪镇2022年政府信息公开工作年度报告。报告所列数据截至年底。\n全年收到政府信息公开申请3件。',
    ],
    [
      'a report without a title that speaks of itself and counts',
      '本报告由砚坪镇编制，数据的统计期限为2022年1月1日至12月31日。\n全年收到政府信息公开申请3件。',
    ],
    [
      'a report without a title that speaks of itself, in chapters',
      '本年度报告所列数据的统计期限自2022年1月1日至12月31日止。\n一、总体情况\n镇里人手少。\n二、主动公开情况\n见公开栏。',
    ],
    [
      'a report of a county office whose first sentence names its parts',
      '县渡口管理站2016年政府信息公开年度报告由概述、主动公开情况、问题三部分组成，所列数据截至2016年底。\n一、概述\n站里人手少。\n二、主动公开情况\n见公开栏。',
    ],
    [
      'a report of its data only until some day of December',
      '本报告中所列数据的统计期限自2022年1月1日起至2022年12月20日止。\n一、主动公开情况\n见公开栏。\n二、申请情况\n尚未收到政府信息公开申请。',
    ],
    [
      'a report written by the ordinance',
      '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）规定编制本报告。报告数据统计期限为2022年1月1日至2022年12月31日。\n一、工作推进情况\n2022年收到政府信息公开申请2件。\n二、问题\n人手少。',
    ],
  ])('%s is one', (_name, text) => expect(refusalOf(text)).toBeNull())
})
