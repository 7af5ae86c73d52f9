import type { AgencyKind } from '@gongkai/shared'
import { county, type DemoUnit } from '../county.ts'

/** What a unit's information is about, by unit, else by kind. */
const mattersByUnit: Readonly<Record<string, readonly string[]>> = {
  education: ['招生入学和学区划分', '校园安全与营养餐', '教师招聘、学生资助'],
  police: ['户籍办理、交通管制', '治安提示与便民措施', '行政许可和执法公示'],
  'civil-affairs': ['最低生活保障、临时救助', '养老服务和殡葬收费', '社会组织登记'],
  justice: ['法律援助、公证服务', '行政执法监督', '人民调解与普法安排'],
  finance: ['预决算和专项资金', '政府采购与资产处置', '惠农补贴发放'],
  'human-resources': ['招聘就业与技能培训', '社会保险经办', '劳动维权渠道'],
  housing: ['房屋征收与补偿', '保障性住房分配', '老旧小区改造、物业监管'],
  transport: ['农村公路建设', '客运线路调整', '道路养护与执法检查'],
  water: ['防汛抗旱、水库运行', '农村饮水安全', '河道采砂管理'],
  audit: ['审计计划与审计结果', '整改情况'],
  statistics: ['统计公报和调查制度', '数据发布日程'],
  market: ['食品抽检、价格监管', '企业登记与信用信息', '消费维权和特种设备检查'],
  'city-management': ['违法建设查处', '市容整治、垃圾清运', '停车管理与占道审批'],
}
const mattersByKind: Readonly<Record<AgencyKind, readonly string[]>> = {
  GOVERNMENT: ['重大项目、财政资金', '民生实事和营商环境', '规划计划与重要决策'],
  DEPARTMENT: ['机构职能和办事指南'],
  TOWNSHIP: ['惠农补贴、村级财务', '防汛抗旱和农田建设', '最低生活保障与危房改造', '土地流转、人居环境整治'],
  SUBDISTRICT: ['社区服务、养老托幼', '老旧小区改造和物业监督', '便民办事与临时救助', '网格管理、文明创建'],
}
const self: Readonly<Record<AgencyKind, string>> = { GOVERNMENT: '我县', DEPARTMENT: '我局', TOWNSHIP: '我镇', SUBDISTRICT: '我街道' }
const offices: Readonly<Record<AgencyKind, string>> = {
  GOVERNMENT: '县政府办公室',
  DEPARTMENT: '局办公室',
  TOWNSHIP: '党政办公室',
  SUBDISTRICT: '党政综合办公室',
}

/** What a body is made of. */
const branches: Readonly<Record<AgencyKind, string>> = { GOVERNMENT: '单位', DEPARTMENT: '科室', TOWNSHIP: '站所', SUBDISTRICT: '科室' }

/** The words that a unit's sentences are filled with; `matters` is chosen anew for each sentence. */
export function wordsOf(unit: DemoUnit, year: number): Record<string, string | number> {
  return {
    year,
    next: year + 1,
    self: unit.name.endsWith('乡') ? '我乡' : self[unit.kind],
    office: offices[unit.kind],
    branch: branches[unit.kind],
    superior: unit.kind === 'GOVERNMENT' ? '市委、市政府' : '县委、县政府',
    site: `${county.name}人民政府网站`,
    agency: unit.agency,
    unit: shortNameOf(unit),
    phone: county.phone,
  }
}

export function mattersOf(unit: DemoUnit): readonly string[] {
  return mattersByUnit[unit.id] ?? mattersByKind[unit.kind]
}

/** The name without 人民政府 and 办事处, with the county: `澄湾县雁渚镇`. */
export function shortNameOf(unit: DemoUnit): string {
  return unit.kind === 'GOVERNMENT' ? county.name : `${county.name}${unit.name}`
}
