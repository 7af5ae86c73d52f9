import { formatDay, formatNumber, formatYears, type Locale, messagesOf } from '@gongkai/shared'
import { EmptyView } from '../../components/empty-view.tsx'
import { HeadlineFigures } from '../../components/headline-figures.tsx'
import { InventedBanner } from '../../components/invented.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { Section } from '../../components/section.tsx'
import type { HomeData, SearchData } from './home-query.ts'
import { RegionChooser } from './region-chooser.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchResults } from './search-results.tsx'

interface Props {
  readonly data: HomeData
  readonly search: { readonly query: string; readonly found: SearchData } | null
  readonly locale: Locale
}

export function HomeView({ data, search, locale }: Props) {
  const words = messagesOf(locale).home
  const empty = data.dataset.reports === 0
  return (
    <>
      {data.dataset.hasInvented && <InventedBanner locale={locale} />}
      <div className="pt-8" />
      <PageTitle title={words.title} lead={words.lead} />
      {!empty && <HeadlineFigures label={words.figures.label} figures={datasetFigures(data.dataset, locale)} />}
      {empty && <EmptyView locale={locale} />}
      {!empty && (
        <Section id="regions" title={words.choose} aside={words.chooseHint}>
          <SearchForm locale={locale} query={search?.query ?? ''} />
          {search && <SearchResults query={search.query} found={search.found} locale={locale} />}
          {!search && <RegionChooser data={data} locale={locale} />}
        </Section>
      )}
      <ul className="mt-14 grid gap-x-10 gap-y-6 border-t border-line pt-6 md:grid-cols-3">
        {words.promises.map(({ title, text }) => (
          <li key={title}>
            <h2 className="text-base font-semibold">{title}</h2>
            <p className="mt-1 text-sm text-pretty text-ink-2">{text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function datasetFigures({ reports, agencies, years, unplacedAgencies, importedAt }: HomeData['dataset'], locale: Locale) {
  const { figures, figureNotes } = messagesOf(locale).home
  return [
    {
      label: figures.reports,
      value: formatNumber(reports, locale),
      note: importedAt ? figureNotes.reports({ day: formatDay(importedAt, locale) }) : undefined,
    },
    { label: figures.agencies, value: formatNumber(agencies, locale), note: figureNotes.agencies },
    { label: figures.years, value: formatYears(years, locale).replace(/ 年$/, ''), note: figureNotes.years({ count: years.length }) },
    { label: figures.unplaced, value: formatNumber(unplacedAgencies, locale), note: figureNotes.unplaced },
  ]
}
