import { type Locale, messagesOf } from '@gongkai/shared'
import Form from 'next/form'
import { homePath } from '../../lib/paths.ts'

/** Finds regions and agencies by name; the query stands in the address. Works without script. */
export function SearchForm({ locale, query }: { readonly locale: Locale; readonly query: string }) {
  const { search } = messagesOf(locale).home
  return (
    <Form action={homePath(locale)} role="search" className="mb-6 flex max-w-xl" key={query}>
      <input
        type="search"
        name="q"
        defaultValue={query}
        aria-label={search.label}
        placeholder={search.placeholder}
        className="min-w-0 grow border border-line-strong bg-ground px-3 py-2 placeholder:text-ink-3"
      />
      <button type="submit" className="-ml-px border border-ink bg-ink px-5 py-2 text-sm text-ground">
        {search.submit}
      </button>
    </Form>
  )
}
