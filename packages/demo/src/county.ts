import type { AgencyKind } from '@gongkai/shared'

/** Reporting years of the demonstration, in order. */
export const demoYears = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const

/** The invented region; its codes begin with 99 and its names stand in no list of real divisions (apps/api/divisions/invented.tsv). */
export const county = {
  code: '990101',
  name: '澄湾县',
  city: '霁宁市',
  province: '岚川省',
  host: 'chengwan.example.invalid',
  phone: '0000-0000000',
} as const

/** One body that reports. The counts are what a middling year brings; `requests` is for the whole year, all applicants. */
export interface DemoUnit {
  readonly id: string
  /** Name without the county, `雁渚镇`, `教育局`. */
  readonly name: string
  /** Name as it signs, `澄湾县雁渚镇人民政府`. */
  readonly agency: string
  readonly kind: AgencyKind
  /** Code of the division it governs or belongs to. */
  readonly code: string
  readonly requests: number
  readonly licences: number
  readonly penalties: number
  /** Normative documents in force at the start. */
  readonly documents: number
  /** Administrative fees in 万元. */
  readonly fees: number
}

type Counts = readonly [requests: number, licences: number, penalties: number, documents: number, fees: number]

function township(id: string, number: string, name: string, ...[requests, licences, penalties, documents, fees]: Counts): DemoUnit {
  const subdistrict = name.endsWith('街道')
  const agency = `${county.name}${name}${subdistrict ? '办事处' : '人民政府'}`
  return {
    id,
    name,
    agency,
    kind: subdistrict ? 'SUBDISTRICT' : 'TOWNSHIP',
    code: county.code + number,
    requests,
    licences,
    penalties,
    documents,
    fees,
  }
}

function bureau(id: string, name: string, ...[requests, licences, penalties, documents, fees]: Counts): DemoUnit {
  return { id, name, agency: county.name + name, kind: 'DEPARTMENT', code: county.code, requests, licences, penalties, documents, fees }
}

/** The county government; its report covers the whole county, so its figures are the sum of all others and of its own office. */
export const government: DemoUnit = {
  ...bureau('government', '人民政府', 38, 9, 30, 24, 0),
  kind: 'GOVERNMENT',
}

/** All but the county government. */
export const units: readonly DemoUnit[] = [
  township('wangcheng', '001', '望澄街道', 5, 34, 12, 2, 0),
  township('jiguang', '002', '霁光街道', 3, 28, 9, 1, 0),
  township('linxi', '003', '临汐街道', 2, 17, 4, 0, 0),
  township('yanzhu', '100', '雁渚镇', 2.5, 46, 8, 3, 0),
  township('qingdi', '101', '青笛镇', 1.2, 23, 2, 2, 0),
  township('dilu', '102', '荻芦镇', 0.8, 15, 0, 1, 0),
  township('fengping', '103', '枫屏镇', 0.5, 31, 3, 2, 0),
  township('yanting', '104', '砚汀镇', 0.4, 9, 0, 0, 0),
  township('zhewu', '105', '柘坞镇', 0.3, 12, 1, 1, 0),
  township('qishuang', '106', '栖霜镇', 0.3, 6, 0, 0, 0),
  township('taiquan', '107', '苔泉镇', 0.2, 5, 0, 1, 0),
  township('heting', '108', '鹤汀镇', 0.6, 14, 0, 2, 0),
  township('yunpeng', '200', '云棚乡', 0.2, 4, 0, 0, 0),
  township('zhumie', '201', '竹篾乡', 0, 3, 0, 0, 0),
  township('shanlong', '202', '杉垄乡', 0, 0, 0, 0, 0),
  township('shisheng', '203', '石笙乡', 0, 2, 0, 1, 0),
  bureau('education', '教育局', 7, 96, 3, 9, 214.6),
  bureau('police', '公安局', 14, 8640, 5210, 6, 128.35),
  bureau('civil-affairs', '民政局', 4, 41, 1, 7, 0),
  bureau('justice', '司法局', 3, 22, 2, 4, 1.86),
  bureau('finance', '财政局', 5, 6, 2, 12, 0),
  bureau('human-resources', '人力资源和社会保障局', 9, 153, 27, 11, 6.4),
  bureau('housing', '住房和城乡建设局', 26, 388, 64, 13, 952.77),
  bureau('transport', '交通运输局', 8, 1274, 431, 8, 37.2),
  bureau('water', '水利局', 3, 57, 16, 5, 83.0125),
  bureau('audit', '审计局', 0.7, 0, 0, 2, 0),
  bureau('statistics', '统计局', 0.4, 0, 1, 1, 0),
  bureau('market', '市场监督管理局', 11, 5120, 246, 6, 0.52),
  bureau('city-management', '城市管理局', 13, 265, 712, 4, 18.9),
]

export const allUnits: readonly DemoUnit[] = [government, ...units]

/** How busy a year is against a middling one: rising, with a dip in 2020 and 2022 and two years that stand out. */
export const yearFactor: Readonly<Record<(typeof demoYears)[number], number>> = {
  2016: 0.42,
  2017: 0.51,
  2018: 0.6,
  2019: 0.9,
  2020: 0.72,
  2021: 0.98,
  2022: 0.91,
  2023: 1.34,
  2024: 1.12,
  2025: 1.43,
}
