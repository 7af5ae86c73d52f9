import { type Locale, messagesOf } from '@gongkai/shared'

/** Stands over every page that shows invented data. */
export function InventedBanner({ locale }: { readonly locale: Locale }) {
  const { invented } = messagesOf(locale)
  return (
    <p role="note" className="-mx-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line bg-panel px-4 py-2.5 text-sm sm:-mx-6 sm:px-6">
      <InventedBadge locale={locale} />
      <span className="text-ink-2">{invented.banner}</span>
    </p>
  )
}

/** Stands beside every name that is invented. */
export function InventedBadge({ locale }: { readonly locale: Locale }) {
  return (
    <span className="inline-block border border-dashed border-ink-2 px-1.5 text-xs whitespace-nowrap text-ink-2">
      {messagesOf(locale).invented.badge}
    </span>
  )
}
