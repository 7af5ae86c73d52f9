import { describe, expect, it } from 'vitest'
import { makeText } from '../testing/make-text.ts'
import { proseOf } from '../text/prose.ts'
import { feeStatements } from './fee-wordings.ts'
import { countOfThings, noneHappened, nothingButNone } from './none-wordings.ts'
import { periodAnnouncement } from './period-wordings.ts'
import { residues } from './residue-wordings.ts'
import { resultWordings } from './result-wordings.ts'
import { typos } from './typo-wordings.ts'
import { lookBack, yearAsTime } from './year-wordings.ts'

/** Each table with sentences that it knows and sentences that look like them. */
const tables: readonly { name: string; patterns: readonly RegExp[]; known: readonly string[]; others: readonly string[] }[] = [
  {
    name: 'results',
    patterns: resultWordings.map(({ pattern }) => pattern),
    known: [
      '年度考核结果为良好。',
      '在全县政务公开考核中位列第三名。',
      '政务公开工作考核得分 92.5 分，比上年提高。',
      '荣获市级政务公开考核先进单位。',
      '第三方评估结果为优秀。',
      '社会评议总体满意。',
      '社会评议未收到负面意见。',
      '群众满意率达98%。',
      '全年未发生责任追究情形。',
      '没有人员因此被追究责任。',
      '未因信息公开工作被问责。',
      '责任追究情况：无。',
      '责任追究 0 人次。',
      '（三）责任追究结果情况。年内没有违规公开的问题。',
    ],
    others: [
      '把信息公开纳入年度绩效考核，分值占4%。',
      '完善考核机制，取得较好成效。',
      '未按要求公开的，严肃追究责任。',
      '明确分工及责任追究，从制度上保证准确。',
      '建立健全责任追究制度，没有空白。',
      '对考核、审查等制度作了修订。',
      '提案办理满意率为100%。',
      '县长热线工单办理群众满意率98%。',
      '强化工作考核和社会评议。',
      '下一步将开展社会评议。',
      '社会评议情况。邀请代表参与评议。',
      '通过考核倒逼责任落实，推动工作提质增效。',
      '工作考核情况。分值在百分制中不低于4%。',
    ],
  },
  {
    name: 'fees',
    patterns: feeStatements,
    known: [
      '本年度未收取信息处理费。',
      '信息处理费：0元。',
      '政府信息公开未发生收费情况。',
      '没有向申请人收取任何费用。',
      '收费情况：无',
      '全年共收取检索复制费 12 元。',
    ],
    others: ['无。', '没有其他需要报告的事项。', '建议提案办理情况已经公布。', '落实涉企收费目录清单公开。'],
  },
  {
    name: 'periods',
    patterns: [periodAnnouncement],
    known: ['所列数据的统计期限自20231月1日起', '统计数据截至年底', '本报告统计周期为上一年度', '报告期限为一年'],
    others: ['截至2020年12月31日，我镇未收到申请', '通过数据统计分析群众需求', '大数据中心负责维护'],
  },
  {
    name: 'counts',
    patterns: [countOfThings],
    known: ['公开信息73条', '举办培训三次', '发布1,204条', '答复率100%', '80余件', '两期简报', '12人次'],
    others: [
      '2023年',
      '国办公开办函〔2021〕30号',
      '从三个方面着手',
      '20个工作日',
      '第二次修订',
      '作为一项常态工作',
      '12345热线',
      '第二十条第（五）项',
      '“十三五”期间',
      '三个到位',
      '三部分内容',
      '十四五时期',
    ],
  },
  {
    name: 'none happened',
    patterns: [noneHappened],
    known: ['未收到政府信息公开申请', '没有发生行政复议', '无举报投诉', '行政诉讼为零', '亦未发生由此引发的复议'],
    others: ['不断完善申请流程', '2020年申请渠道畅通', '及时答复申请'],
  },
  {
    name: 'nothing but none',
    patterns: [nothingButNone],
    known: ['无', '无。', '我镇无。', '暂无', '没有问题。', '无存在的主要问题。', '不存在问题'],
    others: ['无专职人员。', '没有专门的查阅点。', '没有及时更新栏目'],
  },
  {
    name: 'years',
    patterns: [new RegExp(yearAsTime.source)],
    known: ['2022年，我镇', '完成任务。2022年度共收到', '一是2022年我局'],
    others: ['2022年以来，我镇', '比2022年增加', '《2022年要点》', '2022年底，', '2022年12月，'],
  },
  {
    name: 'looks back',
    patterns: [lookBack],
    known: ['，我镇被指出的问题已经整改', '上级反馈的问题'],
    others: ['，我镇主动公开信息73条', '，我镇。上年的问题已整改'],
  },
]

describe.each(tables)('the table of $name', ({ patterns, known, others }) => {
  const matches = (sentence: string) => patterns.some((pattern) => pattern.test(proseOf(makeText(sentence)).text))
  it.each(known)('knows %s', (sentence) => expect(matches(sentence)).toBe(true))
  it.each(others)('does not take %s for it', (sentence) => expect(matches(sentence)).toBe(false))
})

describe('the table of slips', () => {
  const found = (sentence: string) => typos.some(({ pattern }) => new RegExp(pattern.source).test(proseOf(makeText(sentence)).text))
  it.each(['不是《条列》所指', '四是是加强', '国办公开办涵〔2021〕30号', '政府信息公开公开工作'])('knows %s', (sentence) =>
    expect(found(sentence)).toBe(true),
  )
  it.each(['逐条列出', '《办事指南》分条列明', '加大了了解的力度', '实施条列明事项', '政府信息公开公开栏'])('lets %s stand', (sentence) =>
    expect(found(sentence)).toBe(false),
  )

  it('has a trace in each that stands in what it finds', () => {
    for (const { trace, pattern } of typos) expect(pattern.source).toContain(trace.slice(0, 2))
  })
})

describe('the table of what editors leave', () => {
  const found = (text: string) => residues.some(({ pattern }) => new RegExp(pattern.source).test(text))
  it.each([
    '[bookmark: _GoBack]',
    '_Toc12345',
    'HYPERLINK "a.doc"',
    'PAGEREF _Toc1',
    'mso-spacerun: yes',
    '<o:p>',
    '&nbsp;',
    '错误！未定义书签。',
    '<!--[if gte mso 9]',
  ])('knows %s', (text) => expect(found(text)).toBe(true))
  it.each(['[2021]30号', 'A&B公司', '（附件{1}）', 'https://example.invalid/a_b?x=1&y=2', '发布时间：2024-01-29 来源：某局', 'AT&T; 之类'])(
    'lets %s stand',
    (text) => expect(found(text)).toBe(false),
  )
})
