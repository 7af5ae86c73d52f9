import type { RefusalCode } from '@gongkai/shared'

/** Another kind of document about reports, as its title names it. */
export interface OtherKind {
  readonly code: RefusalCode
  /** Found in a line that is a title: no sentence, no path of the site, no numbered heading. */
  readonly words: RegExp
  /** The line must name a year as well: without one it is an entry of the site's menu («政策解读 | 年度报告»). */
  readonly dated?: true
  /** A document with numbers in its tables is none of these, whatever it cites. */
  readonly emptyTables?: true
  /** A title in these words may stand above the report itself («关于公布…年度报告的通知»): with a report's text below it is one. */
  readonly mayEnclose?: RegExp
  readonly text: string
}

const report = '(?:年度(?:工作)?报告|年报)[》"]?'
const explained = '(?:的)?(?:政策|文字|图文|内容|数据)?(?:解读|图解|图说)(?:材料|稿|文章)?'

/** Reviewed like a form: one entry a wording. */
export const otherKinds: readonly OtherKind[] = [
  {
    code: 'INTERPRETATION',
    words: new RegExp(
      `${report}${explained}$|^[【\\[]?(?:一图|一张图)(?:读懂|看懂|了解).*${report}|^[【\\[(]?(?:政策|图文)?(?:解读|图解|图说)(?:[】\\])]|[:丨|]).*${report}`,
    ),
    dated: true,
    text: '这是对年度报告的解读，不是年度报告本身',
  },
  {
    code: 'COMPARISON',
    words: new RegExp(
      `${report}(?:的|主要|有关|相关|数据|内容|情况)*(?:对比|比较|对照)(?:表|图|分析|情况|说明|研究)*$|^.{0,30}(?:对比|比较).{0,24}${report}$`,
    ),
    text: '这是几份年度报告的比较，不是一份年度报告',
  },
  {
    code: 'NOTICE',
    words: new RegExp(`(?:关于|做好|开展|编制|报送|转发|印发).{0,50}(?:${report}|信息公开统计).{0,24}(?:通知|函|通报|公告|提示)(?:\\(.{0,30}\\))?$`),
    emptyTables: true,
    mayEnclose: /(?:公布|发布|印发|报送|上报).{0,50}(?:年度(?:工作)?报告|年报)/,
    text: '这是关于年度报告的通知，不是年度报告',
  },
  {
    code: 'NOTICE',
    words: /(?<=..)(?:信息|政务)公开.{0,14}(?:统计|年度报告|年报|考核).{0,8}(?:制度|办法|规定|规范|标准|细则)(?:\(.{0,12}\))?$/,
    emptyTables: true,
    text: '这是关于信息公开统计或年度报告的制度，不是年度报告',
  },
]
