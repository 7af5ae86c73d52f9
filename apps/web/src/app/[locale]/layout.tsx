import { messagesOf } from '@gongkai/shared'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { paletteCss } from '../../charts/palette.ts'
import { SiteFooter } from '../../components/site-footer.tsx'
import { SiteHeader } from '../../components/site-header.tsx'
import { htmlLang, readLocale } from '../../lib/locale.ts'
import '../globals.css'

/** Pages show what the database holds now, never what it held when they were built. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0f172a' },
  ],
}

interface Props {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? 'zh'
  const { site } = messagesOf(locale)
  return { title: { default: site.fullName, template: `%s · ${site.name}` }, description: site.description }
}

export default async function LocaleLayout({ children, params }: Props) {
  const locale = readLocale((await params).locale)
  if (!locale) notFound()
  const { site } = messagesOf(locale)
  return (
    <html lang={htmlLang[locale]}>
      <head>
        <style href="palette" precedence="palette">
          {paletteCss()}
        </style>
      </head>
      <body className="min-h-dvh">
        <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-ground focus:p-3">
          {site.skip}
        </a>
        <NuqsAdapter>
          <div className="flex min-h-dvh flex-col">
            <SiteHeader locale={locale} />
            <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl grow px-4 pb-16 outline-none sm:px-6">
              {children}
            </main>
            <SiteFooter locale={locale} />
          </div>
        </NuqsAdapter>
      </body>
    </html>
  )
}
