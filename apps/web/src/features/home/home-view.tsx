import { formatDay, formatNumber, formatYears, type Locale, messagesOf } from '@gongkai/shared'
import { EmptyView } from '../../components/empty-view.tsx'
import { HeadlineFigures } from '../../components/headline-figures.tsx'
import { InventedBanner } from '../../components/invented.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { Section } from '../../components/section.tsx'
import { ExampleCard } from './example-card.tsx'
import type { HomeData, SearchData } from './home-query.ts'
import { RegionChooser } from './region-chooser.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchResults } from './search-results.tsx'
import type { Example } from './to-example.ts'

interface Props {
  readonly data: HomeData
  readonly example: Example | null
  readonly search: { readonly query: string; readonly found: SearchData } | null
  readonly locale: Locale
}

export function HomeView({ data, example, search, locale }: Props) {
  const words = messagesOf(locale).home
  const empty = data.dataset.reports === 0
  return (
    <>
      {data.dataset.hasInvented && <InventedBanner locale={locale} />}
      <div className="grid gap-x-16 gap-y-2 pt-10 pb-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          <PageTitle title={words.title} lead={words.lead} />
          <ul className="max-w-2xl space-y-2 pb-6">
            {words.promises.map(({ title, text }) => (
              <li key={title} className="grid gap-x-4 text-sm sm:grid-cols-[8rem_1fr]">
                <strong className="font-semibold">{title}</strong>
                <span className="text-ink-2">{text}</span>
              </li>
            ))}
          </ul>
        </div>
        {example && <ExampleCard example={example} locale={locale} />}
      </div>
      {!empty && <HeadlineFigures label={words.figures.label} figures={datasetFigures(data.dataset, locale)} />}
      {empty && <EmptyView locale={locale} />}
      {!empty && (
        <Section id="regions" title={words.choose} aside={words.chooseHint}>
          <SearchForm locale={locale} query={search?.query ?? ''} />
          {search && <SearchResults query={search.query} found={search.found} locale={locale} />}
          {!search && <RegionChooser data={data} locale={locale} />}
        </Section>
      )}
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
