import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { regionPath } from '../../lib/paths.ts'
import type { Agency } from './agency-query.ts'

/** Where an agency may belong that is not placed yet; nothing is chosen for the reader. */
export function CandidateRegions({ candidates, locale }: { readonly candidates: Agency['candidates']; readonly locale: Locale }) {
  const words = messagesOf(locale).agency
  return (
    <div className="mb-6 border-l-4 border-doubt bg-panel px-5 py-3 text-sm">
      <p>{candidates.length > 0 ? words.unplaced : words.unplacedNone}</p>
      <ul className="mt-1">
        {candidates.map(({ code, path }) => (
          <li key={code}>
            <Link href={regionPath(locale, code)} className="link">
              {path}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
