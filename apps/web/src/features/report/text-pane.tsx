'use client'

import { type Locale, messagesOf } from '@gongkai/shared'
import type { KeyboardEvent } from 'react'
import { Inspector } from './inspector.tsx'
import type { ReportModel } from './report-model.ts'
import { TextMark } from './text-mark.tsx'
import type { Lit } from './to-lit.ts'
import type { TextPiece } from './to-text-pieces.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly pieces: readonly TextPiece[]
  readonly model: ReportModel
  readonly lit: Lit
  readonly selection: Selection
  readonly locale: Locale
}

/** The source as a person reads it. Characters that stand behind a figure are tinted; choosing them lights their cell. */
export function TextPane({ pieces, model, lit, selection, locale }: Props) {
  const words = messagesOf(locale).report
  const itemOf = (piece: TextPiece) =>
    piece.places.find((id) => model.items[id] && !id.startsWith('claim.')) ?? piece.places.find((id) => model.items[id])
  const entry = pieces.find((piece) => piece.places.some((id) => lit.places.has(id)))?.start ?? pieces.find(itemOf)?.start
  return (
    <div className="lg:sticky lg:top-4 lg:flex lg:h-[calc(100dvh-2rem)] lg:flex-col lg:border lg:border-line">
      <div className="lg:border-b lg:border-line lg:bg-panel lg:px-4 lg:py-2.5">
        <h3 className="flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
          {words.source}
          <span className="text-xs font-normal text-ink-2">{words.textNote}</span>
        </h3>
        <Inspector item={lit.item} selection={selection} locale={locale} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form; this is a text with places to choose */}
      <div
        data-pane
        role="group"
        aria-label={words.source}
        lang="zh-CN"
        className="relative py-3 text-sm leading-relaxed break-words whitespace-pre-wrap lg:grow lg:overflow-y-auto lg:px-4"
        onKeyDown={moveBetweenMarks}
      >
        {pieces.map((piece, index) => {
          if (piece.places.length === 0) return piece.text
          const id = itemOf(piece)
          const isLit = piece.places.some((place) => lit.places.has(place))
          return (
            <TextMark
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
              key={index}
              text={piece.text}
              item={id ? model.items[id] : undefined}
              isLit={isLit}
              isEntry={piece.start === entry}
              selection={selection}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Arrow keys go from one tinted place to the next, in the order of the text. */
function moveBetweenMarks(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-place]')]
  const at = event.target instanceof HTMLElement ? marks.indexOf(event.target) : -1
  if (step === 0 || at < 0) return
  event.preventDefault()
  marks[at + step]?.focus()
}
