import { type Locale, messagesOf } from '@gongkai/shared'

/** The state of a fresh database: how to fill it. */
export function EmptyView({ locale }: { readonly locale: Locale }) {
  const words = messagesOf(locale).empty
  return (
    <section aria-labelledby="empty-title" className="my-10 max-w-2xl border border-dashed border-line-strong px-5 py-5">
      <h2 id="empty-title" className="text-xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-2 text-ink-2">{words.text}</p>
      <pre className="mt-3 overflow-x-auto bg-panel px-4 py-3 font-mono text-sm">npx gongkai import ./reports</pre>
      <p className="mt-3 text-ink-2">{words.then}</p>
      <pre className="mt-3 overflow-x-auto bg-panel px-4 py-3 font-mono text-sm">npm run demo</pre>
    </section>
  )
}
