import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { Section } from '../../components/section.tsx'
import type { Chain, ChainEnd, ChainLink } from './to-chain.ts'

/** What each year carried forward beside what the next one carried over, for each kind of applicant. */
export function ChainView({ chain, locale }: { readonly chain: Chain; readonly locale: Locale }) {
  const words = messagesOf(locale).agency.chain
  const { agrees, differs, unknown } = chain.counts
  const count = agrees + differs + unknown
  return (
    <Section id="chain" title={words.title}>
      {count === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <>
          <p className="mb-3 max-w-3xl text-sm text-pretty text-ink-2">
            <strong className="font-semibold text-ink">
              {differs + unknown === 0 ? words.allAgree({ count }) : words.summary({ differs, unknown, count })}
            </strong>{' '}
            {words.lead}
          </p>
          <ChainTable chain={chain} locale={locale} />
        </>
      )}
    </Section>
  )
}

function ChainTable({ chain: { columns, rows }, locale }: { readonly chain: Chain; readonly locale: Locale }) {
  const words = messagesOf(locale).agency.chain
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full min-w-2xl border-collapse text-sm">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-2">
            <th scope="col" className="sticky left-0 bg-ground py-2 pr-3 text-left font-normal">
              {words.years}
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className="px-2 py-2 text-center font-normal text-balance">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, links }) => (
            <tr key={year} className="border-b border-line">
              <th scope="row" className="sticky left-0 bg-ground py-1.5 pr-3 text-left font-semibold whitespace-nowrap">
                {words.pair({ year, next: year + 1 })}
              </th>
              {links.map((link, index) => (
                <LinkCell key={columns[index]?.key} link={link} year={year} locale={locale} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const looks: Readonly<Record<ChainLink['verdict'], { sign: string; cell: string; ink: string }>> = {
  agrees: { sign: '=', cell: '', ink: 'text-ink-3' },
  differs: { sign: '≠', cell: 'bg-alarm-ground', ink: 'text-alarm font-semibold' },
  unknown: { sign: '?', cell: '', ink: 'text-doubt' },
}

function LinkCell({ link: { verdict, forward, over }, year, locale }: { readonly link: ChainLink; readonly year: number; readonly locale: Locale }) {
  const words = messagesOf(locale).agency.chain
  const { sign, cell, ink } = looks[verdict]
  return (
    <td className={`px-2 py-1.5 text-center whitespace-nowrap ${cell}`}>
      <End end={forward} title={`${year} ${words.forward}`} />
      <span className={`mx-1.5 ${ink}`} title={words[verdict]}>
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">{words[verdict]}</span>
      </span>
      <End end={over} title={`${year + 1} ${words.over}`} />
    </td>
  )
}

function End({ end: { text, state, href }, title }: { readonly end: ChainEnd; readonly title: string }) {
  const look =
    state === 'number' ? (text === '0' ? 'text-ink-3' : '') : state === 'blank' ? 'border border-line-strong px-1 text-xs text-ink-2' : 'text-doubt'
  return (
    <Link href={href} prefetch={false} title={title} className={`inline-block min-w-5 hover:underline ${look}`}>
      {text}
    </Link>
  )
}
