/** Sentences that state counts, in the notation of `fill`; which one is taken depends on the figures (`state-counts.ts`). */
export const countSentences = {
  noRequests: [
    '{全年|本年度|<year>年}，<self>{未收到|没有收到}政府信息公开申请{，也没有上年结转的事项|，申请渠道保持畅通|}。',
    '依申请公开方面，<self>{全年未收到政府信息公开申请|年度内没有收到政府信息公开申请}{，受理电话和信箱有专人值守|，受理窗口照常运行|}。',
  ],
  received: [
    '<year>年，<self>共收到政府信息公开申请<received>件',
    '依申请公开方面，<self>全年新收政府信息公开申请<received>件',
    '{年内|全年}，<self>受理政府信息公开申请<received>件',
  ],
  combined: [
    '依申请公开方面，<self>全年受理政府信息公开申请<received>件（含上年结转）',
    '<year>年，<self>共受理政府信息公开申请<received>件（包括上年结转的申请）',
  ],
  onlyCarriedOver: ['{全年|本年度}<self>没有收到新的政府信息公开申请，上年结转<carriedOver>件'],
  carriedOver: ['，另有上年结转<carriedOver>件', '，上年度结转<carriedOver>件'],
  naturalOnly: ['，申请人均为自然人', '，均由自然人提出'],
  applicants: ['，其中自然人<natural>件、法人或其他组织<organisations>件'],
  handled: ['。{当年|全年|年内}办结<handled>件', '；全年共办结<handled>件'],
  outcomes: ['，其中<outcomes>'],
  carriedForward: ['，结转下年度继续办理<carriedForward>件', '，另有<carriedForward>件结转下年度办理'],
  before2019: ['。均{按时|依法}答复', '。{申请全部办结|均已书面答复}'],
  noCasesOfOffice: ['{全年|本年度}，<office>{没有|未}发生因政府信息公开引起的行政复议、行政诉讼。'],
  noCases: [
    '{全年|报告期内|一年来}，<self>未发生因政府信息公开引起的行政复议和行政诉讼。',
    '{全年|本年度}{没有|未}发生针对政府信息公开工作的行政复议、行政诉讼。',
    '<self>{全年|年度内}未发生涉及政府信息公开的行政复议、行政诉讼案件。',
  ],
  reconsiderations: ['{全年|年内}，因政府信息公开被申请行政复议<reconsiderations>件', '因政府信息公开工作，<self>被申请行政复议<reconsiderations>件'],
  corrected: ['，其中被纠正<corrected>件'],
  noReconsiderations: ['{全年|年内}未发生因政府信息公开引起的行政复议'],
  suits: ['；被提起行政诉讼<suits>件。', '；发生行政诉讼<suits>件。'],
  noSuits: ['；未发生行政诉讼。', '；没有发生行政诉讼。'],
  complaints: ['{全年|年内}收到对政府信息公开工作的举报投诉<complaints>件，已{查清答复|核实处理}。'],
  noComplaints: ['{全年|年内}{没有收到|未收到}对政府信息公开工作的举报投诉。', '未发生因政府信息公开引起的举报投诉。'],
  noFees: [
    '{收取信息处理费情况|信息处理费方面}：<year>年度，<self>未收取信息处理费。',
    '<year>年，<self>{没有向申请人收取信息处理费|未向申请人收取任何信息处理费}。',
  ],
  noFeesBefore2019: ['{收费方面|收费情况}：<self>{未收取依申请公开信息的任何费用|没有收取检索、复制、邮寄等费用}。'],
  feesBefore2019: ['{收费方面|收费情况}：全年收取检索、复制等费用<fees>元，已按规定上缴。'],
  disclosed2014: [
    '<year>年，<self>主动公开政府信息<items>条，其中通过政府网站公开<website>条。{年内|全年}公开规范性文件<docs>条。',
    '{据统计|经汇总}，<year>年<self>主动公开政府信息<items>条，政府网站公开<website>条；公开规范性文件<docs>条。',
  ],
  issued: ['{规范性文件方面，|}本年制发行政规范性文件<issued>件、废止<repealed>件。'],
} as const satisfies Record<string, readonly string[]>

export type CountTopic = keyof typeof countSentences
