/** «我镇», «本局», «各单位»: whoever reads it, it is another. */
const pointing =
  /^(?:我|本|该|各|全|此|其|咱|贵)(?:省|市|县|区|州|旗|乡|镇|街|局|委|厅|办|单位|机关|部门|院|处|站|所|中心|政府|级|管委会|行政机关|街道|开发区)/
/** Words that all agencies share; what is left over is a name. */
const shared =
  /附件\d*|中国共产党|中共|人民|政府|党委|党工委|工委|管委会|委员会|办事处|街道办|领导小组|政务公开|信息公开|信息与|办公室|办公厅|综合办|党政办|街道|开发区|自治|单位|机关|部门|[省市县区旗州盟乡镇办局委厅]/g
/** Places left open in a form or made unreadable: «XX镇», «某某局», «____». */
const leftOpen = /[×*_＿□]|某|[XxＸ]{2}/
/** A kind of body and no name before it, as in a form for all of its kind. */
const kindAlone = /^(?:医院|学校|学院|大学|中学|小学|幼儿园|中心|园区|管理处|研究[所院])$/
const noAgency = /本站|本网|原创|转载|互联网|网络|年度报告/
const opensSentence = /^(?:截至|截止|自|至|于|在|由|经|和|与|请|向|根据|按照|为|是|关于|公布|编制|现将)/
/** Names that begin like a sentence: 自然资源局, 经济开发区, 和平区, 于都县, 向阳街道. */
const opensName =
  /^(?:自然资源|自来水|经济|经开|经信|经贸|和县(?=人民|[\u3400-\u9fff]{2,12}[局委办]$|$)|[自于和向](?![各本有相其全我该上下乡镇县市区省社])[\u3400-\u9fff]{1,4}(?:[省市县区州旗乡镇]|街道))/

/** Whether words that stand where an agency's name stands name none: «我镇», «县政府办公室», «XX局». */
export function namesNobody(words: string): boolean {
  const [rest = ''] = [words.replace(shared, '')]
  const isSentence = opensSentence.test(words) && !opensName.test(words)
  return pointing.test(words) || leftOpen.test(words) || kindAlone.test(words) || isSentence || noAgency.test(words) || !/[\u3400-\u9fff]/.test(rest)
}
