'use client'

import type { Locale } from '@gongkai/shared'
import { messagesOf } from '@gongkai/shared'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { PageTitle } from '../../components/page-title.tsx'
import { queryPath } from '../../lib/paths.ts'
import type { QueryExample } from './read-examples.ts'

const QueryEditor = dynamic(() => import('./query-editor.tsx'), { ssr: false })

interface Props {
  readonly examples: readonly QueryExample[]
  /** The chosen example's name, from the address. */
  readonly chosen: string | null
  readonly endpoint: string
  readonly locale: Locale
}

/** The query page: examples to choose from over the editor, which is loaded here and nowhere else. */
export function QueryView({ examples, chosen, endpoint, locale }: Props) {
  const words = messagesOf(locale).query
  const example = examples.find(({ slug }) => slug === chosen)
  return (
    <>
      <div className="pt-3" />
      <PageTitle title={words.title} lead={words.lead} />
      <p className="mb-4 text-sm text-ink-2">
        {words.endpoint} <code className="font-mono break-all">{endpoint}</code>
      </p>
      {examples.length > 0 && (
        <nav aria-label={words.examples} className="mb-4 text-sm">
          <ul className="flex flex-wrap gap-2">
            {examples.map(({ slug, title }) => (
              <li key={slug}>
                <Link
                  href={`${queryPath(locale)}?example=${encodeURIComponent(slug)}`}
                  aria-current={slug === chosen ? 'true' : undefined}
                  scroll={false}
                  className={
                    slug === chosen
                      ? 'block border border-ink bg-ink px-2.5 py-1 text-ground'
                      : 'block border border-line-strong px-2.5 py-1 hover:border-ink'
                  }
                >
                  {title[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="relative h-[max(32rem,calc(100dvh-16rem))] border border-line">
        <p role="status" className="absolute inset-0 grid place-items-center text-sm text-ink-2">
          {words.loading}
        </p>
        <div className="relative h-full">
          <QueryEditor key={example?.slug ?? ''} example={example?.query ?? null} />
        </div>
      </div>
    </>
  )
}
