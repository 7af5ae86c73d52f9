import type { Locale } from '@gongkai/shared'
import { cache } from 'react'
import { ask } from '../../graphql/client.ts'
import { apiLocale } from '../../lib/locale.ts'
import { reportQuery } from './report-query.ts'

/** One report with its figures and its text; asked for once for the page and its title. */
export const loadReport = cache((agency: string, year: number, version: number | null, locale: Locale) => {
  return ask(reportQuery, { agency, year, version, locale: apiLocale[locale] })
})
