import type { TextPiece } from './to-text-pieces.ts'

/** More line ends than this on end say no more. */
const mostLineEnds = 2
/** Between two figures of a row. */
const gap = '  '

/**
 * Puts the figures of a row on the line of their label (many documents have one cell a line, blank ones too) and leaves out blank lines
 * beyond the first. White space alone is changed, and never within the characters behind a figure.
 */
export function squeezePieces(pieces: readonly TextPiece[], isFigure: (piece: TextPiece) => boolean): TextPiece[] {
  let lineEnds = 0
  return pieces.map((piece, index) => {
    if (piece.places.length > 0) {
      if (piece.text.trim() !== '' || isFigure(piece)) lineEnds = 0
      return piece
    }
    const [text, ends] = leaveOutBlankLines(piece.text, lineEnds)
    const next = pieces[index + 1]
    lineEnds = ends
    return { ...piece, text: next && isFigure(next) ? text.replace(/\s*\n\s*$/, gap) : text }
  })
}

/** The text with at most one blank line on end, counting the line ends before it; and how many it ends with. */
function leaveOutBlankLines(text: string, before: number): [string, number] {
  let lineEnds = before
  const lines = text.split('\n')
  const kept = lines.map((line, index) => {
    if (index > 0) lineEnds++
    const end = index > 0 && lineEnds <= mostLineEnds ? '\n' : ''
    const isBlank = line.trim() === ''
    const said = isBlank && lineEnds > 0 && index < lines.length - 1 ? '' : line
    if (!isBlank) lineEnds = 0
    return end + said
  })
  return [kept.join(''), lineEnds]
}
