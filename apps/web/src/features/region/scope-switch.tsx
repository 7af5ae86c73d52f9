import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { regionPath } from '../../lib/paths.ts'

interface Props {
  readonly code: string
  readonly scope: 'units' | 'own'
  /** The section to stay at. */
  readonly anchor: string
  readonly locale: Locale
}

/** Chooses which of the two series is shown; the choice stands in the address and needs no script. */
export function ScopeSwitch({ code, scope, anchor, locale }: Props) {
  const words = messagesOf(locale).region.scope
  const choices = [
    { key: 'units', label: words.units, href: `${regionPath(locale, code)}#${anchor}` },
    { key: 'own', label: words.own, href: `${regionPath(locale, code)}?scope=own#${anchor}` },
  ] as const
  return (
    <nav aria-label={words.label} className="inline-flex border border-line-strong text-xs">
      {choices.map(({ key, label, href }) => (
        <Link
          key={key}
          href={href}
          scroll={false}
          prefetch={false}
          aria-current={key === scope ? 'true' : undefined}
          className={key === scope ? 'bg-ink px-2.5 py-0.5 text-ground' : 'px-2.5 py-0.5 text-ink-2 hover:text-ink'}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
