import { type FormId, formIds, forms, type Stated } from '@gongkai/shared'
import { matchesOf } from '../text/matches-of.ts'
import type { Dense } from './dense.ts'

/** Issuer, year and number of an instrument; brackets of any kind, or lost, and a letter dropped from 国办公开办函. */
const citation = /(国办公开办?函?|国办发)[[({<〔【〈《「]{0,2}(\d{4})[\])}>〕】〉》」]{0,2}第?(\d{1,3})(?!\d)号?/g

/** «国办公开|2021|30» → FMT_2021, out of the forms themselves. */
const formOf = new Map<string, FormId>(
  formIds.map((id) => {
    const [, issuer = '', year = '', number = ''] = /^(\D+)〔(\d{4})〕(\d+)号$/.exec(forms[id].instrument) ?? []
    return [keyOf(issuer, year, number), id]
  }),
)

/** The form whose instrument the text cites; null where it cites none, or several different ones. */
export function readFormCited(prose: Dense): Stated<FormId> | null {
  const found = matchesOf(citation, prose.text).flatMap((match) => {
    const form = formOf.get(keyOf(match[1] ?? '', match[2] ?? '', match[3] ?? ''))
    return form ? [prose.stated(form, match.index, match.index + match[0].length)] : []
  })
  const [first, ...others] = found
  return first && others.every(({ value }) => value === first.value) ? first : null
}

function keyOf(issuer: string, year: string, number: string): string {
  return `${issuer.startsWith('国办公开') ? '国办公开' : issuer}|${year}|${Number(number)}`
}
