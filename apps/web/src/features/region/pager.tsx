'use client'

import { type Locale, messagesOf } from '@gongkai/shared'

interface Props {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
  readonly locale: Locale
}

export function Pager({ page, pages, onPage, locale }: Props) {
  const words = messagesOf(locale).region.page
  if (pages <= 1) return null
  const button = 'border border-line-strong px-3 py-1 enabled:hover:border-ink disabled:text-ink-3'
  return (
    <nav aria-label={words.label} className="mt-4 flex items-center gap-3 text-sm">
      <button type="button" className={button} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {words.previous}
      </button>
      <span className="text-ink-2">{words.of({ page, pages })}</span>
      <button type="button" className={button} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {words.next}
      </button>
    </nav>
  )
}
