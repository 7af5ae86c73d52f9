import type { Locale } from '@gongkai/shared'
import { regionPath } from '../lib/paths.ts'
import type { Crumb } from './breadcrumb.tsx'

/** A region's path as steps of the breadcrumb. */
export function regionCrumbs(path: readonly { readonly code: string; readonly name: string }[], locale: Locale): Crumb[] {
  return path.map(({ code, name }) => ({ label: name, href: regionPath(locale, code) }))
}
