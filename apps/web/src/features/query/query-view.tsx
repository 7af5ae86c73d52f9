'use client'

import { type Locale, messagesOf } from '@gongkai/shared'
import dynamic from 'next/dynamic'
import { InventedBanner } from '../../components/invented.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { ExampleChooser } from './example-chooser.tsx'
import type { QueryExample } from './read-examples.ts'

const QueryEditor = dynamic(() => import('./query-editor.tsx'), { ssr: false })

interface Props {
  readonly examples: readonly QueryExample[]
  /** The chosen example's name, from the address. */
  readonly chosen: string | null
  readonly endpoint: string
  /** Answers may hold invented data. */
  readonly hasInvented: boolean
  readonly locale: Locale
}

/** The query page: examples to choose from over the editor, which is loaded here and nowhere else. */
export function QueryView({ examples, chosen, endpoint, hasInvented, locale }: Props) {
  const words = messagesOf(locale).query
  const example = examples.find(({ slug }) => slug === chosen)
  return (
    <>
      {hasInvented && <InventedBanner locale={locale} />}
      <div className="pt-3" />
      <PageTitle title={words.title} lead={words.lead} />
      <div className="mb-4 flex flex-wrap items-center gap-x-8 gap-y-3 text-sm">
        {examples.length > 0 && <ExampleChooser examples={examples} chosen={example?.slug ?? ''} locale={locale} />}
        <p className="text-ink-2">
          {words.endpoint} <code className="font-mono break-all">{endpoint}</code>
        </p>
      </div>
      <div className="relative h-[max(32rem,calc(100dvh-17rem))] border border-line">
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
