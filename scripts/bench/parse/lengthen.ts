/** A sentence of a report without any number in it. */
const sentence = '镇里把办事指南、政策文件和财务公示放在便民中心的公告栏，也发在网站上，来访群众可以随时翻看，遇到不懂的地方由窗口人员当面讲解。'

/** A text made as long as asked for by paragraphs before its third chapter, where prose stands in a long report; longer ones stay. */
export function lengthen(text: string, characters: number): string {
  const at = /\n[^\n]{0,4}三、收到和处理/.exec(text)?.index ?? text.length
  const paragraph = `\n${sentence.repeat(4)}`
  const missing = Math.max(0, characters - text.length)
  return `${text.slice(0, at)}${paragraph.repeat(Math.ceil(missing / paragraph.length)).slice(0, missing)}${text.slice(at)}`
}
