/** The three results of Article 50 of the Regulations. */
export type ResultTopic = 'appraisal' | 'publicAppraisal' | 'accountability'

/** Between a topic and its result: no rule, no plan, no share, no end of the clause. */
const within = '(?:(?!制度|机制|体系|办法|指标|范围|方案|作为|纳入|列入|依据|重要|权重|分值|占)[^。;,]){0,26}?'
const grade =
  '(?:获得|荣获|被?评为|评定为|[位名][居列]|排名|排[在第]|得分|得\\d|取得[^。;,]{0,6}(?:成绩|名次|第|优|良|\\d)|\\d+(?:\\.\\d+)?(?:分|%)|第[一二三四五六七八九十\\d]+名|优秀|良好|优良|合格|先进|优等|达标|好评|满意|较好|认可|靠前|中游)'
const denied =
  '(?:(?:未|没有|尚未|从未)(?:发生|出现|发现|收到|因|有|被|受到|产生|存在|涉及|进行|开展|对|启动|人)|(?:未|没有)(?=追究|问责|责任)|不存在|无(?:人|因|需|被|相关|任何|一)?|零)'
const accountability = '(?:责任追究|追责|问责|追究[^。;,]{0,8}责任|责任[^。;,]{0,4}追究)(?!制度|机制|办法|规定)'

/**
 * Clauses that tell a result, not a rule or a plan: «纳入绩效考核», «完善责任追究制度», «加强考核» tell none. In plain characters, without
 * white space.
 */
export const resultWordings: readonly { readonly topic: ResultTopic; readonly pattern: RegExp }[] = [
  { topic: 'appraisal', pattern: new RegExp(`考[核评]${within}${grade}`) },
  { topic: 'appraisal', pattern: /考[核评](?:结果|成绩|得分|名次|等次|情况)(?:为|是|:|较|比|[^。;,]{0,6}(?:上升|提升|提高|下降))/ },
  { topic: 'appraisal', pattern: /(?:获得|荣获|被评为|[位名][居列]|排名|得分)[^。;,]{0,30}?(?:考[核评]|评[估比])(?!制度|机制|办法)/ },
  { topic: 'appraisal', pattern: new RegExp(`(?:评估|测评)(?:结果|得分|成绩|排名)${within}${grade}`) },
  { topic: 'publicAppraisal', pattern: new RegExp(`(?:社会|公众|群众|民主)(?:满意度)?(?:评[议价]|测评)${within}${grade}`) },
  { topic: 'publicAppraisal', pattern: /(?:社会|公众|群众|民主)评[议价][^。;,]{0,14}?(?:无|没有|未收到|未发生|未开展)/ },
  { topic: 'publicAppraisal', pattern: /(?:评议|评价)(?:结果|情况)[^。;,]{0,12}?(?:满意|良好|优秀|较好|好评|合格)/ },
  // How content people are with answers to proposals or hotlines is another matter.
  { topic: 'publicAppraisal', pattern: /(?<!(?:提案|建议|热线|工单|留言|来信)[^。;]{0,24})满意[度率](?:为|达|达到|是|在)?(?:\d|较高|百分)/ },
  // «未发生责任追究情况», «没有人员因此被追究责任», «未因信息公开工作被问责».
  { topic: 'accountability', pattern: new RegExp(`${denied}[^。;,]{0,26}?${accountability}`) },
  // «责任追究情况:无», «责任追究情况为零», «责任追究 0 人次».
  {
    topic: 'accountability',
    pattern: new RegExp(
      `${accountability}(?:的)?(?:结果|情况|情形|事项|事件|方面)?[^。;,]{0,6}?(?:为零|为0|零|:无|为无|(?<!有)无|没有|未发生|未出现|不存在|\\d+[人次起件])`,
    ),
  },
  // A heading of its own and the sentence behind it: «责任追究结果情况。本年度没有违规问题».
  { topic: 'accountability', pattern: /责任追究(?:结果)?(?:情况|情形)[。:;][^。;]{0,24}?(?:没有|未|无|零|不存在)/ },
]

/** The topics themselves, to tell «spoken of without a result» from «not spoken of». */
export const resultTopics = /考[核评]|评议|社会评价|责任追究|追责|问责/
