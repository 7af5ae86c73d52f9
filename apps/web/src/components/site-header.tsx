import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { Suspense } from 'react'
import { checksPath, homePath, queryPath } from '../lib/paths.ts'
import { LocaleSwitch } from './locale-switch.tsx'

/** Name, main navigation and the switch of language; the same on every page. */
export function SiteHeader({ locale }: { readonly locale: Locale }) {
  const { site } = messagesOf(locale)
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex h-13 w-full max-w-7xl items-center gap-6 px-4 text-sm sm:px-6">
        <Link href={homePath(locale)} className="flex items-center gap-2.5 font-semibold">
          <span aria-hidden="true" className="grid size-6 place-items-center bg-ink text-sm leading-none text-ground">
            公
          </span>
          {site.name}
        </Link>
        <nav aria-label={site.nav.label} className="ml-auto flex items-center gap-5">
          <Link href={checksPath(locale)} className="text-ink-2 hover:text-ink">
            {site.nav.checks}
          </Link>
          <Link href={queryPath(locale)} className="text-ink-2 hover:text-ink" prefetch={false}>
            {site.nav.query}
          </Link>
        </nav>
        <Suspense>
          <LocaleSwitch locale={locale} label={site.language} hint={site.languageHint} />
        </Suspense>
      </div>
    </header>
  )
}
