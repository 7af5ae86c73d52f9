import type { Section } from '@gongkai/shared'
import type { Folded } from './fold.ts'

/** The words by which a chapter of the official outline is known, in order; free chapters before 2019 have their own words. */
const chapters: readonly { number: number; words: RegExp }[] = [
  { number: 1, words: /总体情况|^概述|基本情况/ },
  { number: 2, words: /主动公开(?:政府)?信息(?:的)?情况/ },
  { number: 3, words: /(?:收到和处理|依)(?:政府信息公开)?申请(?:公开)?/ },
  { number: 4, words: /行政复议.{0,8}行政诉讼/ },
  { number: 5, words: /(?:主要|存在的?).{0,3}问题|改进(?:情况|措施)/ },
  { number: 6, words: /其他需要(?:报告|说明)的?事项/ },
]

const numerals = '一二三四五六七八九十'
/** A heading is a line of its own that opens with «一、» or «1、»; a longer line is a sentence. */
const heading = /(?<=^|\n)[ \t]*(?:([一二三四五六七八九十])|(\d))\s*[、.,][ \t]*([^\n|\u001D-\u001F]{2,40}?)[ \t]*(?=\n|$)/g

/** Chapters in order of place, each up to the next heading; lines inside tables are none. A heading in Arabic numerals counts only where its words are the outline's. */
export function splitSections(folded: Folded, tables: readonly { from: number; to: number }[]): Section[] {
  const found = [...folded.text.matchAll(heading)].flatMap((match) => {
    const words = (match[3] ?? '').replace(/\s+/g, '')
    const chapter = chapters.find((one) => one.words.test(words))
    if (tables.some((table) => match.index >= table.from && match.index < table.to)) return []
    if (match[2] !== undefined && !chapter) return []
    if (/[。;,；]/.test(words)) return []
    const number = chapter?.number ?? numerals.indexOf(match[1] ?? '') + 1
    return [{ number: number <= 6 ? number : null, heading: words, at: match.index + match[0].search(/\S/) }]
  })
  return found.map(({ number, heading: words, at }, index) => {
    const end = found[index + 1]?.at ?? folded.text.length
    const span = folded.spanOf(at, end)
    return { number, heading: words, start: span.start, end: span.end }
  })
}
