import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under a hairline, with a heading that can be linked to. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 scroll-mt-4">
      <div className="mb-5 flex min-h-9.5 flex-wrap items-end justify-between gap-x-4 gap-y-1 border-b border-line-strong pb-1.5">
        <h2 id={`${id}-title`} className="text-xl font-semibold">
          {title}
        </h2>
        {aside && <div className="text-sm text-ink-2">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
