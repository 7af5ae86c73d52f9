import { type Locale, messagesOf } from '@gongkai/shared'

/** A part of the address that means nothing here does not keep the page from opening; it is said. */
export function IgnoredNotice({ part, locale }: { readonly part: string; readonly locale: Locale }) {
  return (
    <p role="status" className="mb-4 border-l-4 border-doubt bg-panel px-4 py-2 text-sm break-words">
      {messagesOf(locale).site.ignored({ key: part })}
    </p>
  )
}
