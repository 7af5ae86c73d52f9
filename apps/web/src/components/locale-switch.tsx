'use client'

import type { Locale } from '@gongkai/shared'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { htmlLang } from '../lib/locale.ts'

interface Props {
  readonly locale: Locale
  readonly label: string
  readonly hint: string
}

/** Leads to the same page, with the same filters and the same lit place, in the other language. */
export function LocaleSwitch({ locale, label, hint }: Props) {
  const other: Locale = locale === 'zh' ? 'en' : 'zh'
  const path = usePathname().replace(/^\/[^/]+/, `/${other}`)
  const search = useSearchParams().toString()
  return (
    <Link
      href={search ? `${path}?${search}` : path}
      hrefLang={htmlLang[other]}
      lang={htmlLang[other]}
      title={hint}
      prefetch={false}
      className="border-l border-line pl-5 text-ink-2 hover:text-ink"
    >
      {label}
    </Link>
  )
}
