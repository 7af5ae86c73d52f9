/** The six headings since 2019 with wordings seen in print; the first of each is the official one. */
export const headingsSince2019 = [
  ['总体情况'],
  ['主动公开政府信息情况'],
  ['收到和处理政府信息公开申请情况'],
  ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  ['存在的主要问题及改进情况'],
  ['其他需要报告的事项'],
] as const

/** What a chapter before 2019 is made of. */
export type OldContent = 'overview' | 'proactive' | 'requests' | 'cases' | 'fees' | 'problems' | 'improvements'

/** Chapter plans before 2019, when none was prescribed. */
export const chaptersBefore2019: readonly (readonly (readonly [string, readonly OldContent[]])[])[] = [
  [
    ['概述', ['overview']],
    ['主动公开政府信息情况', ['proactive']],
    ['依申请公开政府信息情况', ['requests']],
    ['收费、复议和诉讼情况', ['fees', 'cases']],
    ['存在问题和改进措施', ['problems', 'improvements']],
  ],
  [
    ['工作开展情况', ['overview', 'proactive']],
    ['依申请公开及收费情况', ['requests', 'fees']],
    ['行政复议、行政诉讼情况', ['cases']],
    ['主要问题', ['problems']],
    ['下一步打算', ['improvements']],
  ],
  [
    ['基本情况', ['overview', 'proactive', 'requests', 'cases', 'fees']],
    ['存在的不足', ['problems']],
    ['改进措施', ['improvements']],
  ],
]

export const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
