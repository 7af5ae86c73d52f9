import Link from 'next/link'
import type { OtherSide } from './report-model.ts'

/** Longer lists of words say nothing that the other report does not show better. */
const listed = 4

/** The other side of a finding that stands in the report of another year or version: what is written there, and the way to it. */
export function OtherSides({ others }: { readonly others: readonly OtherSide[] }) {
  if (others.length === 0) return null
  return (
    <ul className="mt-2 space-y-1 text-sm">
      {others.map(({ label, href, cells, quotes }) => (
        <li key={`${label} ${href}`} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          {href ? (
            <Link href={href} prefetch={false} className="link">
              {label}
            </Link>
          ) : (
            <span className="text-ink-2">{label}</span>
          )}
          {cells.slice(0, 1).map((cell) => (
            <span key={cell} className="text-xs text-ink-2">
              {cell.split(' › ').slice(-2).join(' › ')}
            </span>
          ))}
          {[...new Set(quotes)].slice(0, listed).map((quote) => (
            <q key={quote} lang="zh-CN" className="max-w-full truncate bg-mark px-1 text-xs before:content-['“'] after:content-['”']">
              {quote.slice(0, 60)}
            </q>
          ))}
        </li>
      ))}
    </ul>
  )
}
