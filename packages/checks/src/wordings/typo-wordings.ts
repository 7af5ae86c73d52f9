/** A slip in a fixed term: what is printed, in plain characters without white space, and what it should be (`$1` as in `replace`). */
export interface Typo {
  /** Stands in every match and in few texts, which alone are looked through; found sooner where it begins with a character that is rare. */
  readonly trace: string
  readonly pattern: RegExp
  readonly right: string
}

/** Slips seen in reports. Only what can be nothing else: 逐条列出 and 分条列明 are words, and a paragraph may begin with 报告 under a title. */
export const typos: readonly Typo[] = [
  { trace: '条列', pattern: /(?<=《[^《》]{0,24})条列(?=》)|(?<=信息公开|实施)条列(?!出|明|举|示|入)/g, right: '条例' },
  { trace: '是是', pattern: /(?<=[。;:,、!?)]|^)([一二三四五六七八九十])是是(?!非)/g, right: '$1是' },
  { trace: '公开公开', pattern: /政府信息公开公开(?!栏|目录|指南|专栏|平台|制度|条例)/g, right: '政府信息公开' },
  { trace: '府政府信', pattern: /政府政府信息/g, right: '政府信息' },
  { trace: '信息信息公开', pattern: /信息信息公开/g, right: '信息公开' },
  { trace: '行政复义', pattern: /行政复义/g, right: '行政复议' },
  { trace: '行政复仪', pattern: /行政复仪/g, right: '行政复议' },
  { trace: '行政诉颂', pattern: /行政诉颂/g, right: '行政诉讼' },
  { trace: '行政述讼', pattern: /行政述讼/g, right: '行政诉讼' },
  { trace: '申清公开', pattern: /依申清公开/g, right: '依申请公开' },
  { trace: '衣申请公开', pattern: /衣申请公开/g, right: '依申请公开' },
  { trace: '规范性性文件', pattern: /规范性性文件/g, right: '规范性文件' },
  { trace: '规范性文件件', pattern: /规范性文件件/g, right: '规范性文件' },
  { trace: '息公工作', pattern: /政府信息公工作/g, right: '政府信息公开工作' },
  { trace: '府信公', pattern: /政府信公开/g, right: '政府信息公开' },
  { trace: '涵', pattern: /国办公开办涵/g, right: '国办公开办函' },
  { trace: '告报告', pattern: /年度报告报告(?=[。,;:、》)])/g, right: '年度报告' },
  { trace: '工作工作年度报告', pattern: /工作工作年度报告/g, right: '工作年度报告' },
  { trace: '勾嵇关系', pattern: /勾嵇关系/g, right: '勾稽关系' },
]
