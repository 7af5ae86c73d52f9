import type { TextPiece } from './to-text-pieces.ts'

/** Many blank lines on end say no more than one; tables with a cell a line leave dozens where cells are blank. */
const mostLineEnds = 2

/** Leaves out what is blank beyond one empty line, over the places of blank cells too; characters behind a figure are never touched. */
export function squeezePieces(pieces: readonly TextPiece[]): TextPiece[] {
  let lineEnds = 0
  return pieces.map((piece) => {
    if (piece.places.length > 0) {
      if (piece.text.trim() !== '') lineEnds = 0
      return piece
    }
    const lines = piece.text.split('\n')
    const text = lines.reduce((kept, line, index) => {
      if (index > 0) lineEnds++
      const end = index > 0 && lineEnds <= mostLineEnds ? '\n' : ''
      const isBlank = line.trim() === ''
      const said = isBlank && lineEnds > 0 && index < lines.length - 1 ? '' : line
      if (!isBlank) lineEnds = 0
      return kept + end + said
    }, '')
    return { ...piece, text }
  })
}
