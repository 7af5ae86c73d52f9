/** Sentences that every report has to have, or that say no more than «none»: the same words each year are no fault. */
const setPhrases: readonly RegExp[] = [
  // The instrument that the report rests on, and how it is put together.
  /(?:根据|依照|依据|按照).{0,80}(?:条例|要求|规定|格式|通知).{0,40}(?:编制|制作|公布|发布|撰写|形成)/,
  /(?:本报告|报告|全文|本年报)(?:由|共|包括|内容).{0,60}(?:部分|组成|构成)/,
  /现将.{0,60}(?:报告|公布|公开|通报|汇报)(?:如下)?$|(?:报告|公布|公开|通报|汇报)如下$|^(?:现|特)?(?:予以|向社会)(?:公布|公开)/,
  // The period, the address, whom to ask.
  /统计(?:期限|时限|时间|数据|截止)|数据(?:的)?(?:统计)?(?:期限|时限|截止|截至)|(?:自|从|为)?1月1日(?:起|至|到)/,
  /电子版|网址|下载|邮编|邮箱|联系(?:电话|地址|方式|人)|(?:疑问|疑义|咨询|问题).{0,10}请.{0,6}(?:与|联系|致电)/,
  // Nothing happened, nothing to add.
  /(?:没有|无|未|不存在)(?:有)?(?:其他|其它)?.{0,6}(?:需要|应当|需|要)?(?:报告|说明)的?(?:其他|其它)?(?:事项|情况|内容)/,
  /(?:未|没有|无)(?:收到|受理|接到|发生|出现|产生|涉及|因).{0,40}(?:申请|复议|诉讼|举报|投诉|案件|情况|情形)/,
  /信息处理费|收取.{0,10}费用/,
]

/** Words of fewer characters say too little to be copied. */
const shortest = 10

/** Whether a sentence (without marks and spaces) is one that may be the same every year. */
export function isSetPhrase(words: string): boolean {
  return words.length < shortest || setPhrases.some((phrase) => phrase.test(words))
}
