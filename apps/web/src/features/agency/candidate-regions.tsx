import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { regionPath } from '../../lib/paths.ts'
import type { Agency } from './agency-query.ts'

/** A common name has dozens of namesakes; these are listed, the rest folded. */
const listed = 8

/** Where an agency may belong that is not placed yet; nothing is chosen for the reader. */
export function CandidateRegions({ candidates, locale }: { readonly candidates: Agency['candidates']; readonly locale: Locale }) {
  const words = messagesOf(locale).agency
  const rest = candidates.slice(listed)
  return (
    <div className="mb-6 border-l-4 border-doubt bg-panel px-5 py-3 text-sm">
      <p>{candidates.length > 0 ? words.unplaced : words.unplacedNone}</p>
      <Candidates candidates={candidates.slice(0, listed)} locale={locale} />
      {rest.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer text-accent">{words.moreCandidates({ count: rest.length })}</summary>
          <Candidates candidates={rest} locale={locale} />
        </details>
      )}
    </div>
  )
}

function Candidates({ candidates, locale }: { readonly candidates: Agency['candidates']; readonly locale: Locale }) {
  return (
    <ul className="mt-1 gap-x-8 sm:columns-2">
      {candidates.map(({ code, path }) => (
        <li key={code}>
          <Link href={regionPath(locale, code)} prefetch={false} className="link">
            {path.split(' ').join(' / ')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
