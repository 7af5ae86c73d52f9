/** What is left of an agency's name behind its region when the agency is the government itself. */
export const governmentBodies: ReadonlySet<string> = new Set(['', '人民政府', '政府', '人民政府本级', '政府本级'])

/** Behind the name of a township or street: still that township or street. */
export const townshipBodies = /^(?:党委|人民|委员会)?(?:政府)?(?:办事处|街道办|街办|办)?(?:党政|综合|政务公开|政府信息公开|工作|领导小组|办公室)*$/

/** Committees that run a zone which the division tree holds as a region of its own. */
export const zoneBodies: ReadonlySet<string> = new Set(['管理委员会', '管委会', '人民政府管理委员会'])

/** What the body of a unit of the township level is called, by the end of its name; without a match it is 管理委员会. */
export const townshipEndings: readonly { readonly ending: RegExp; readonly body: string }[] = [
  { ending: /(?:街道|地区)$/, body: '办事处' },
  { ending: /办事处$/, body: '' },
  { ending: /(?:镇|乡|苏木)$/, body: '人民政府' },
  { ending: /(?:管委会|管理委员会|办公室|公司|管理处|管理局)$/, body: '' },
]

/** Words before a body that only name the level: 县财政局 of a county that stands elsewhere in the document. */
export const levelWords = ['自治区', '自治州', '自治县', '省', '市', '州', '盟', '县', '区', '旗'] as const
export type LevelWord = (typeof levelWords)[number]

/** Bodies whose name only seems to begin with a level. */
export const noLevelWords = /^(?:市场|市政|市容|市民|区域|区划|县域|省级|市级|县级|区级)/

/** Short names of bodies and what they stand for, so that an agency keeps one name over the years. */
export const bodySpellings: Readonly<Record<string, string>> = {
  管委会: '管理委员会',
  政府办: '人民政府办公室',
  府办: '人民政府办公室',
  政府办公室: '人民政府办公室',
  人民政府办: '人民政府办公室',
  政府办公厅: '人民政府办公厅',
  发改委: '发展和改革委员会',
  发改局: '发展和改革局',
  科委: '科学技术委员会',
  科技局: '科学技术局',
  经信委: '经济和信息化委员会',
  经信局: '经济和信息化局',
  工信局: '工业和信息化局',
  人社局: '人力资源和社会保障局',
  人社厅: '人力资源和社会保障厅',
  住建局: '住房和城乡建设局',
  住建委: '住房和城乡建设委员会',
  住建厅: '住房和城乡建设厅',
  卫健委: '卫生健康委员会',
  卫健局: '卫生健康局',
  卫计委: '卫生和计划生育委员会',
  文旅局: '文化和旅游局',
  文旅厅: '文化和旅游厅',
  市监局: '市场监督管理局',
  市场监管局: '市场监督管理局',
  资规局: '自然资源和规划局',
  应急局: '应急管理局',
  医保局: '医疗保障局',
  退役军人局: '退役军人事务局',
  国资委: '国有资产监督管理委员会',
  粮储局: '粮食和物资储备局',
}

/** Ends of the names of zones that are regions of their own. */
export const zoneEndings = /(?:开发区|新区|园区|示范区|管理区)$/

/** Words that end like the name of a place and are none: 城市管理局, 社区服务中心. */
export const noPlaceEndings =
  /(?:城市|都市|社区|小区|校区|片区|地区|辖区|园区|景区|林区|库区|矿区|灾区|新区|开发区|经开区|高新区|功能区|示范区|合作区|度假区|保护区|保税区|集聚区|工业区|试验区|加工区|旅游区|管理区|区县|市县|超市|股市|房市|门市)$/
