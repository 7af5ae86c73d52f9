import type { Report } from '@gongkai/shared'
import type { ReportRow } from '../queries/report-row.ts'
import type { Context } from './context.ts'

/** What the parser said of a report; read once a request. */
export async function readContent({ id }: Pick<ReportRow, 'id'>, { loaders }: Context): Promise<Report> {
  const content = await loaders.content.load(Number(id))
  if (!content) throw new Error(`Report ${id} is gone while it is being read.`)
  return content.said
}
