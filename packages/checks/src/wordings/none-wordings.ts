/** A chapter that says nothing but «none»; in plain characters, without white space and without the signs at its end. */
export const nothingButNone =
  /^(?:[:(-])*(?:[本我][^,。;]{0,8})?(?:暂|均)?(?:无|没有|不存在|未发现)(?:存在)?(?:的|任何|明显|主要|突出|其[他它])*(?:问题|不足|情况|内容|事项|需要?报告的事项)?(?:及改进(?:情况|措施))?[)。.;!-]*$/

/** «None happened», told outright: «未收到», «没有发生», «无行政复议». */
export const noneHappened =
  /(?:未|没有?|尚无|无|零|(?<!\d)0(?!\d))(?:曾|再|有)?(?:收到|受理|接到|接收|发生|出现|产生|涉及|办理)?[^。;,]{0,16}?(?:申请|复议|诉讼|举报|投诉|收费|费用)|(?:申请|复议|诉讼|举报|投诉)[^。;,]{0,12}?(?:为零|为0|无|未发生|没有)/

/**
 * A number of things, in digits or in Chinese numerals from two up; years, days, document numbers, ordinals and set phrases (三个到位, 第二十条,
 * 十三五期间) are none.
 */
export const countOfThings = new RegExp(
  '(?<![\\d第〔[号.])\\d[\\d,]{0,12}(?:\\.\\d{1,4})?(?:余|多|来)?万?(?:[条件次篇份封场名项处宗例%]|部(?!分|门|署)|期(?!间|内|限)|人次|人(?!大)|个(?!工作日|月|方面|部分|小时|维度|层面|环节)|余[条件次篇份])' +
    '|(?<![\\d第一二两三四五六七八九十百千零])[二两三四五六七八九十百千][一二三四五六七八九十百千零]{0,8}余?(?:[条件次篇份封场名项宗例]|期(?!间|内|限)|人次)(?!公开|审|校)',
)
