'use client'

import { type Locale, messagesOf } from '@gongkai/shared'
import { useRouter } from 'next/navigation'
import { queryPath } from '../../lib/paths.ts'
import type { QueryExample } from './read-examples.ts'

interface Props {
  readonly examples: readonly QueryExample[]
  readonly chosen: string
  readonly locale: Locale
}

/** Puts an example into the editor; which one stands in the address. */
export function ExampleChooser({ examples, chosen, locale }: Props) {
  const words = messagesOf(locale).query
  const router = useRouter()
  return (
    <label className="flex min-w-0 items-center gap-2">
      <span className="shrink-0 text-ink-2">{words.examples}</span>
      <select
        value={chosen}
        onChange={(event) =>
          router.push(event.target.value ? `${queryPath(locale)}?example=${encodeURIComponent(event.target.value)}` : queryPath(locale), {
            scroll: false,
          })
        }
        className="min-w-0 border border-line-strong bg-ground px-2.5 py-1.5"
      >
        <option value="">{words.choose}</option>
        {examples.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title[locale]}
          </option>
        ))}
      </select>
    </label>
  )
}
