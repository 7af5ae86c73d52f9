import { metrics } from '@gongkai/shared'
import { described } from '../described.ts'
import { enumName } from './enum-of.ts'

/** Name of the enum, its description, and one for each value: Chinese, then English. */
const table = {
  FigureState: [
    ['一个单元格里有什么；零是数，空白不是零', 'What a cell holds; zero is a number, a blank is not zero'],
    {
      NUMBER: ['有数（包括印出的 0）', 'A number, a printed 0 included'],
      BLANK: ['有此格而未填（空、/、-、无）', 'The cell is there and empty, or holds a stroke for it'],
      ABSENT: ['文件里没有这一行或这一格', 'The document has no such row or cell'],
      UNREADABLE: ['有字而不成数', 'There are characters, but they are no number'],
      AMBIGUOUS: ['有几种读法，不作猜测', 'Several readings fit; none is chosen'],
    },
  ],
  PointState: [
    ['序列中某一年有什么，或为什么没有数', 'What a year of a series holds, or why it holds no number'],
    {
      NUMBER: ['有数（包括印出的 0）', 'A number, a printed 0 included'],
      BLANK: ['未填', 'Left blank'],
      ABSENT: ['文件里没有这一行', 'The document has no such row'],
      UNREADABLE: ['有字而不成数', 'There are characters, but they are no number'],
      AMBIGUOUS: ['有几种读法，不作猜测', 'Several readings fit; none is chosen'],
      NOT_IN_FORM: ['当年表样没有这一项', "That year's form has no such row"],
      NOT_PUBLISHED: ['应有年报而未见', 'A report is expected and none was found'],
    },
  ],
  How: [
    ['数字从何而来', 'How the figure came to be'],
    {
      READ: ['读自单元格', 'Read from a cell of its own'],
      SPLIT: ['从连写的数字中按勾稽关系切出', 'Cut out of a run of digits by cross-footing'],
      NARRATIVE: ['读自文字叙述', 'Read from a sentence'],
    },
  ],
  Form: [
    ['年报所用的官方表样', 'The official form a report uses'],
    {
      STAT_2014: ['国办发〔2014〕32号统计表（2014–2018 年度）', 'Statistics table of 2014 (years 2014–2018)'],
      FMT_2019: ['国办公开办函〔2019〕60号格式（2019–2020 年度）', 'Form of 2019 (years 2019–2020)'],
      FMT_2021: ['国办公开办函〔2021〕30号格式（2021 年度起）', 'Form of 2021 (years from 2021)'],
      FREEFORM: ['无表，只有文字', 'No table, prose alone'],
    },
  ],
  Part: [
    ['年报里的表', 'A table of the report'],
    {
      PROACTIVE: ['二、主动公开政府信息情况', 'II. Proactive disclosure'],
      REQUESTS: ['三、收到和处理政府信息公开申请情况', 'III. Requests received and processed'],
      CASES: ['四、行政复议、行政诉讼情况', 'IV. Reconsideration and litigation'],
      STATISTICS2014: ['2014 年统计表', 'The statistics table of 2014'],
    },
  ],
  RegionLevel: [
    ['行政区划的层级', 'Level of a division'],
    { PROVINCE: ['省级', 'Province'], CITY: ['市级', 'City'], COUNTY: ['县级', 'County'], TOWNSHIP: ['乡级', 'Township'] },
  ],
  AgencyKind: [
    ['机关的种类', 'Kind of agency'],
    {
      GOVERNMENT: ['县级以上人民政府（本级总报告）', "A county's, city's or province's own government"],
      DEPARTMENT: ['政府部门', 'A department of one'],
      TOWNSHIP: ['乡镇人民政府', 'A township government'],
      SUBDISTRICT: ['街道办事处', 'A subdistrict office'],
    },
  ],
  Placement: [
    ['机关归入行政区划的结果；从不猜测', 'Whether an agency was placed in the division tree; never guessed'],
    {
      PLACED: ['已确定', 'Placed'],
      CANDIDATES: ['有几个可能，待定', 'Several regions remain possible'],
      UNPLACED: ['未找到', 'No region was found'],
    },
  ],
  Outcome: [
    ['一项核对的结果', 'Outcome of a check'],
    {
      PASS: ['相符', 'Holds'],
      FAIL: ['不符', 'Fails'],
      UNCERTAIN: ['存疑', 'Uncertain'],
      NOT_ASSESSABLE: ['无法核对', 'Cannot be assessed'],
      INFO: ['备注', 'A remark'],
    },
  ],
  Severity: [
    ['问题的轻重', 'Severity'],
    { CRITICAL: ['严重', 'Critical'], MAJOR: ['重要', 'Major'], MINOR: ['轻微', 'Minor'], INFO: ['提示', 'Information'] },
  ],
  FindingClass: [
    ['所见属于哪一类；三类分开计数', 'What kind of finding it is; the three are counted apart'],
    {
      DOCUMENT: ['文件有问题', 'The document has a problem'],
      READING: ['未能读准，因而无法核对', 'It could not be read for certain, so nothing is said'],
      NUMBER: ['数字不可能对', 'The number cannot be right'],
    },
  ],
  Locale: [['语言', 'Language'], { ZH: ['中文', 'Chinese'], EN: ['英文', 'English'] }],
  MetricId: [['可以逐年比较的指标', 'What years can be compared by'], Object.fromEntries(metrics.map(({ id, zh, en }) => [enumName(id), [zh, en]]))],
  SeriesScope: [
    [
      '序列说的是谁；各单位之和与本级政府年报从不相加',
      "Whom a series speaks of; the sum of the units and the government's own report are never added",
    ],
    {
      AGENCY: ['一个机关', 'One agency'],
      UNITS: ['区域内各单位之和（不含本级政府年报）', "The units under a region, its own government's report left out"],
      OWN_REPORT: ['本级政府自己的年报', "That region's own government report"],
    },
  ],
} satisfies Record<string, [readonly string[], Readonly<Record<string, readonly string[]>>]>

type EnumName = keyof typeof table
interface EnumWords {
  readonly name: string
  readonly description: string
  readonly valuesConfig: Record<string, { description: string }>
}

const pair = ([zh = '', en = '']: readonly string[]) => described(zh, en)

/** What `registerEnumType` wants to know of each enum. */
export const words = Object.fromEntries(
  Object.entries(table).map(([name, [about, values]]) => [
    name,
    { name, ...pair(about), valuesConfig: Object.fromEntries(Object.entries(values).map(([value, said]) => [value, pair(said)])) },
  ]),
) as Record<EnumName, EnumWords>
