import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Kind, level, badges: small words beside the name. */
  readonly aside?: ReactNode
  /** The sentence that the page comes to. */
  readonly lead?: ReactNode
}

/** The one heading of a page and what it says in a sentence. */
export function PageTitle({ title, aside, lead }: Props) {
  return (
    <div className="pt-3 pb-7">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h1 className="text-2xl font-semibold tracking-tight text-balance">
          {phrases(title).map((phrase) => (
            <span key={phrase} className="inline-block">
              {phrase}
            </span>
          ))}
        </h1>
        <div className="flex flex-wrap items-baseline gap-2 text-sm text-ink-2">{aside}</div>
      </div>
      {lead && <div className="mt-3 max-w-3xl text-base text-pretty text-ink-2">{lead}</div>}
    </div>
  )
}

/** Chinese breaks between any two characters; a heading should break after a comma. */
function phrases(title: string): string[] {
  return title.split(/(?<=[，；])/)
}
