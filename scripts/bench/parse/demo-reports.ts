import { makeCounty } from '@gongkai/demo'

/** One report of the demonstration county as a file. */
export interface DemoReport {
  readonly layout: string
  readonly form: string
  readonly bytes: Uint8Array
}

/** The first report of each layout and form in the demonstration county, pages of HTML alone or everything else. */
export function demoReports(html: boolean): DemoReport[] {
  const county = makeCounty()
  const first = new Map<string, DemoReport>()
  for (const { file, layout, form } of county.key.files) {
    const found = county.files.find(({ path }) => path === file)
    if (!found || file.endsWith('.html') !== html || first.has(`${layout} ${form}`)) continue
    first.set(`${layout} ${form}`, { layout, form, bytes: found.bytes })
  }
  return [...first.values()]
}
