import { type Locale, messagesOf } from '@gongkai/shared'

export function SiteFooter({ locale }: { readonly locale: Locale }) {
  return (
    <footer className="border-t border-line">
      <p className="mx-auto max-w-7xl px-4 py-5 text-xs text-ink-2 sm:px-6">{messagesOf(locale).site.footer}</p>
    </footer>
  )
}
