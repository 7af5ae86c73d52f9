import type { Claim } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { type ClaimPattern, claimPatterns } from './claim-patterns.ts'

/** Ranges of the folded text that are tables, where words and numbers are no sentences. */
export type TableRanges = readonly { readonly from: number; readonly to: number }[]

/** A clause about another year than the report's says nothing about it. */
const otherYear = /(?<year>\d{4})年/

/** Every count that the prose states, with the characters that state it, in order of place. */
export function readClaims(folded: Folded, tables: TableRanges, year: number | null): Claim[] {
  const taken: { key: string; from: number; to: number }[] = []
  const claims = claimPatterns.flatMap((pattern) =>
    [...folded.text.matchAll(pattern.pattern)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      if (tables.some((table) => from < table.to && to > table.from)) return []
      if (taken.some((one) => one.key === pattern.key && from < one.to && to > one.from)) return []
      if (isAboutAnotherYear(folded.text, from, year)) return []
      taken.push({ key: pattern.key, from, to })
      return [toClaim(pattern, match, folded)]
    }),
  )
  return claims.sort((a, b) => a.span.start - b.span.start)
}

function isAboutAnotherYear(text: string, at: number, year: number | null): boolean {
  if (year === null) return false
  const clause = text.slice(Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at), at - 40) + 1, at)
  const named = otherYear.exec(clause)?.groups?.year
  return named !== undefined && Number(named) !== year
}

function toClaim(pattern: ClaimPattern, match: RegExpExecArray, folded: Folded): Claim {
  const base = { key: pattern.key, raw: match[0], span: folded.spanOf(match.index, match.index + match[0].length) }
  if (pattern.says === 'none') return { ...base, none: true }
  const value = Number((match.groups?.n ?? '').replaceAll(',', ''))
  return match.groups?.about || match.groups?.around ? { ...base, approximate: value } : { ...base, value }
}
