/** An office by name, or as those who work there call it; «我办理» and «本办法» are other words. */
const office = /办公室|办公厅|我办(?!理|结|公|事|了)|本办(?!法|理|结|公|事)|(?:机关|办)本级|本级机关/g
/** Whom one asks at, writes to, or who is told of is no subject. */
const noSubject = /[向由与同经报给到交送请]|通过|联系|受理机构/
/** After these the sentence speaks of somebody else again. */
const another = /(?:本|我|全)(?:省|市|县|区|州|旗|镇|乡|街道|机关|局|委|单位|系统)/

/** Whether what a sentence has said up to its end is said of one office and not of the body, its town or its county. */
export function speaksForOffice(words: string): boolean {
  const sentence = words.slice(Math.max(...['。', '；', '！', '？', ';', '\n'].map((mark) => words.lastIndexOf(mark))) + 1)
  const last = [...sentence.matchAll(office)].at(-1)
  if (!last) return false
  const before = sentence.slice(0, last.index)
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1)
  return !noSubject.test(clause) && !another.test(sentence.slice(last.index + last[0].length))
}
