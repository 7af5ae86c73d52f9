'use client'

import { messagesOf } from '@gongkai/shared'
import { useParams } from 'next/navigation'
import { readLocale } from '../../lib/locale.ts'

/** What stands where a page could not be drawn at all; an API that is down has its own view. */
export default function PageError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { locale: segment } = useParams<{ locale?: string }>()
  const words = messagesOf(readLocale(segment) ?? 'zh').problem
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <div role="alert" className="my-10 max-w-2xl border-l-4 border-alarm bg-alarm-ground px-5 py-4">
      <h1 className="text-xl font-semibold">{words.unexpected}</h1>
      <p className="mt-2 text-ink-2">{words.unexpectedText}</p>
      {digest && (
        <p className="mt-2 font-mono text-sm">
          {words.code} {digest}
        </p>
      )}
      <button type="button" onClick={() => retry()} className="mt-4 border border-line-strong bg-ground px-4 py-1.5 text-sm hover:border-ink">
        {words.retry}
      </button>
    </div>
  )
}
