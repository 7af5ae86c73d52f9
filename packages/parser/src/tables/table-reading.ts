import type { Ambiguity, Figure, FigureKey, FormId, Message, Part } from '@gongkai/shared'
import type { Habits } from '../match/habits.ts'
import type { RowTrace } from '../match/row-trace.ts'

/** One table as it was read from one printing of it. */
export interface TableReading {
  readonly part: Part
  readonly form: FormId
  readonly figures: readonly Figure[]
  readonly ambiguities: readonly Ambiguity[]
  readonly messages: readonly Message[]
  readonly habits: Habits
  /** Where the printing stands in the folded text. */
  readonly from: number
  readonly to: number
  /** How the row of one figure was read; null where the table asks for no such figure. Costs nothing until it is asked. */
  readonly trace: (key: FigureKey) => RowTrace | null
}
