'use client'

import { messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { useParams } from 'next/navigation'
import { readLocale } from '../lib/locale.ts'
import { homePath } from '../lib/paths.ts'

/** What stands at an address without a page, in the language of the address. */
export function NotFoundView() {
  const { locale: segment } = useParams<{ locale?: string }>()
  const locale = readLocale(segment) ?? 'zh'
  const words = messagesOf(locale).notFound
  return (
    <div className="max-w-2xl py-16">
      <p className="text-sm text-ink-3">404</p>
      <h1 className="mt-1 text-2xl font-semibold">{words.title}</h1>
      <p className="mt-3 text-ink-2">{words.text}</p>
      <Link href={homePath(locale)} className="mt-6 inline-block link">
        {words.home}
      </Link>
    </div>
  )
}
