import { type Locale, messagesOf } from '@gongkai/shared'

interface Props {
  readonly failures: number
  readonly uncertain: number
  readonly locale: Locale
}

/** How many errors and doubts, with a sign each; the alarm colour belongs to errors alone. */
export function FindingCount({ failures, uncertain, locale }: Props) {
  const words = messagesOf(locale).region.agencies
  if (failures + uncertain === 0) return <span className="text-ink-3">{words.noFindings}</span>
  return (
    <span className="inline-flex gap-3">
      {failures > 0 && (
        <span className="text-alarm" title={words.failures({ count: failures })}>
          <span aria-hidden="true">✕ {failures}</span>
          <span className="sr-only">{words.failures({ count: failures })}</span>
        </span>
      )}
      {uncertain > 0 && (
        <span className="text-doubt" title={words.uncertain({ count: uncertain })}>
          <span aria-hidden="true">? {uncertain}</span>
          <span className="sr-only">{words.uncertain({ count: uncertain })}</span>
        </span>
      )}
    </span>
  )
}
