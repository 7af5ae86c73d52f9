import { type Figure, type Report, readableSegments, type Source, type Span, statedKeys, unreadStretches } from '@gongkai/shared'
import { parseReport } from '../src/parse-report.ts'
import { fold } from '../src/text/fold.ts'
import { readsBack } from './reads-back.ts'

/** What a person reads of a stretch of the source: markup, spellings and page numbers out, entities decoded, width folded, white space out. */
function shown(source: Source, span: Span): string {
  const skipped = unreadStretches(source.text).sort((a, b) => a.start - b.start)
  return readParts(span, skipped)
    .map((part) => shownPart(source, part))
    .join('')
}

/** The span without the stretches that a person skips. */
function readParts(span: Span, skipped: readonly Span[]): Span[] {
  let start = span.start
  const parts: Span[] = []
  for (const skip of skipped) {
    if (skip.end <= start || skip.start >= span.end) continue
    parts.push({ start, end: skip.start })
    start = skip.end
  }
  return [...parts, { start, end: span.end }].filter((part) => part.start < part.end)
}

function shownPart(source: Source, span: Span): string {
  const pieces = readableSegments(source).flatMap((piece) => {
    if (piece.end <= span.start || piece.start >= span.end) return []
    const oneForOne = piece.text.length === piece.end - piece.start
    return oneForOne ? piece.text.slice(Math.max(0, span.start - piece.start), span.end - piece.start) : piece.text
  })
  return plain(pieces.join(''))
}

function plain(text: string): string {
  return fold({ text, marks: [] }).text.replace(/\s/g, '')
}

function inside({ text }: Source, { start, end }: Span): boolean {
  return 0 <= start && start <= end && end <= text.length
}

/** Laws that hold for every document, however damaged; what breaks one is listed. */
export function brokenLaws(source: Source, report: Report = parseReport(source)): string[] {
  const taken = new Map<string, string>()
  const figures = report.figures.flatMap((figure) => lawsOfFigure(figure, source, taken))
  const facts = statedKeys.flatMap((name) => {
    const fact = report[name]
    if (!fact) return []
    if (!inside(source, fact.span) || shown(source, fact.span) !== plain(fact.raw)) return [`${name}: «${fact.raw}» is not at its place`]
    return readsBack(report, name, shown(source, fact.span)) ? [] : [`${name}: «${fact.raw}» does not say ${JSON.stringify(fact.value)}`]
  })
  const claims = report.claims.flatMap(({ key, raw, span }) =>
    inside(source, span) && shown(source, span) === plain(raw) ? [] : [`claim ${key}: «${raw}» is not at its place`],
  )
  const others = [...report.sections, ...report.messages.flatMap(({ span }) => (span ? [span] : []))]
  return [...figures, ...facts, ...claims, ...others.flatMap((span) => (inside(source, span) ? [] : [`${JSON.stringify(span)} is outside`]))]
}

function lawsOfFigure({ key, state, value, raw, span, candidates }: Figure, source: Source, taken: Map<string, string>): string[] {
  if (state === 'absent') return span === null && value === null ? [] : [`${key} is absent and has a place or a value`]
  if (!span || !inside(source, span)) return [`${key} has no place in the document`]
  if (state !== 'number') {
    const broken = value !== null || (state === 'ambiguous' && (candidates?.length ?? 0) < 1)
    return broken
      ? [`${key} is ${state} and has a value or no candidates`]
      : state === 'blank' && /\d/.test(shown(source, span))
        ? [`${key} is blank at «${raw}»`]
        : []
  }
  const place = `${span.start}-${span.end}`
  const digits = shown(source, span).replaceAll(',', '').replace(/^\+/, '')
  const other = taken.get(place)
  taken.set(place, key)
  return [
    ...(digits !== '' && Number(digits.replace(/^-?/, '')) === Math.abs(value ?? Number.NaN)
      ? []
      : [`${key} is ${value}, at its place stands «${digits}»`]),
    ...(other ? [`${key} and ${other} have one place`] : []),
  ]
}
