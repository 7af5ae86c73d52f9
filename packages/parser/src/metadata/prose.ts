import type { Folded } from '../text/fold.ts'

/** A stretch of the folded text, half open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where in a document facts about it can stand. */
export interface Prose {
  /** Page head and index block: up to the first chapter, at most to the first table. */
  readonly front: Stretch
  /** Everything up to the first table. */
  readonly head: Stretch
  /** What follows the last table. */
  readonly tail: Stretch
  /** The last lines of the page, where some sites print their byline. */
  readonly foot: Stretch
}

/** Longer pages hold something else there (menus, lists, the sentences of a hostile file); a report's own head is some thousand characters. */
const longestHead = 30_000
const longestTail = 20_000
const longestFoot = 1_000
/** The first chapter's heading: «一、总体情况», «一.概述». */
const firstChapter = /(?<=\n)[ \t#*]*一[ \t]*[、.,:]/g

/** Cuts a document into the stretches that are searched for facts about it. */
export function proseOf({ text }: Folded, tables: readonly Stretch[]): Prose {
  const head = { from: 0, to: Math.min(tables[0]?.from ?? text.length, longestHead) }
  const last = Math.max(0, ...tables.map((table) => table.to))
  firstChapter.lastIndex = 0
  const chapter = firstChapter.exec(text)?.index ?? head.to
  const front = { from: 0, to: Math.min(chapter, head.to) }
  return {
    front,
    head,
    tail: { from: Math.max(tables.length === 0 ? head.to : last, text.length - longestTail), to: text.length },
    foot: { from: Math.max(front.to, last, text.length - longestFoot), to: text.length },
  }
}
