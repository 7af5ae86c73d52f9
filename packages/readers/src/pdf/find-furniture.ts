import type { Block } from './lay-out-page.ts'
import type { Page } from './page-geometry.ts'
import { textOfLine } from './text-of-line.ts'

/** The share of a page's height, above and below, in which heads and feet stand. */
const margin = 0.12
/** Heads and feet are looked for among this many lines at either end. */
const outermost = 3
/** So many pages must show the same words at the same height before they are taken for a head or foot. */
const fewestRepeats = 3

const pageNumber = /^[-—–―·~～\s]*(?:第\s*)?(\d{1,3})(?:\s*页)?(?:\s*[,，/／]?\s*共?\s*\d{1,3}\s*页?)?[-—–―·~～\s]*$/

interface Candidate {
  readonly page: number
  readonly block: Block
  readonly text: string
  readonly y: number
}

export interface Furniture {
  /** Page numbers, and heads and feet that come back on the pages, all but the first: to a reader of the text they are not there. */
  readonly hidden: ReadonlySet<Block>
  /** All of them, with the first. */
  readonly all: ReadonlySet<Block>
}

/** What stands at the head or foot of the pages and belongs to none of them. */
export function findFurniture(pages: readonly Page[], blocks: readonly (readonly Block[])[]): Furniture {
  const candidates = pages.flatMap((page, at) => candidatesOf(page, blocks[at] ?? [], at))
  const numbers = pageNumbers(candidates)
  const groups = repeated(candidates)
  const blocksOf = (lists: readonly (readonly Candidate[])[]) => new Set(lists.flat().map(({ block }) => block))
  return { hidden: blocksOf([numbers, ...groups.map((group) => group.slice(1))]), all: blocksOf([numbers, ...groups]) }
}

function candidatesOf({ height }: Page, blocks: readonly Block[], page: number): Candidate[] {
  const ends = blocks.filter((_, at) => at < outermost || at >= blocks.length - outermost)
  return ends.flatMap((block) => {
    if (block.kind === 'table') return []
    const { y } = block.line
    return y < height * margin || y > height * (1 - margin) ? [{ page, block, text: textOfLine(block.line).trim(), y }] : []
  })
}

/** Numbers that count the pages: dashes or 页 around them, or one more on each page. */
function pageNumbers(candidates: readonly Candidate[]): Candidate[] {
  const numbered = candidates.flatMap((candidate) => {
    const found = pageNumber.exec(candidate.text)
    return found ? [{ candidate, offset: Number(found[1]) - candidate.page, dressed: /[^\d\s]/.test(candidate.text) }] : []
  })
  const countsUp = ({ offset }: { offset: number }) => numbered.filter((other) => other.offset === offset).length > 1
  return numbered.filter((one) => one.dressed || countsUp(one)).map(({ candidate }) => candidate)
}

function repeated(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = `${candidate.text.replace(/\d+/g, '#')}@${Math.round(candidate.y / 4)}`
    groups.set(key, [...(groups.get(key) ?? []), candidate])
  }
  return [...groups.values()].filter((group) => group.length >= fewestRepeats)
}
