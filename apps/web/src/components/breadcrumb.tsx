import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { homePath } from '../lib/paths.ts'

export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The way from the start to this page; the page itself is not part of it. */
export function Breadcrumb({ crumbs, locale }: { readonly crumbs: readonly Crumb[]; readonly locale: Locale }) {
  const { site } = messagesOf(locale)
  const all = [{ label: site.nav.home, href: homePath(locale) }, ...crumbs]
  return (
    <nav aria-label={site.breadcrumb} className="pt-5 text-sm text-ink-2">
      <ol className="flex flex-wrap items-center gap-y-1">
        {all.map(({ label, href }, index) => (
          <li key={href} className="flex items-center">
            {index > 0 && (
              <span aria-hidden="true" className="px-1.5 text-ink-3">
                /
              </span>
            )}
            <Link href={href} className="hover:text-ink hover:underline">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
