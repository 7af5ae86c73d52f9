import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { countedFindings } from '../../queries/count-findings.ts'
import { findReports } from '../../queries/find-reports.ts'
import { getReport } from '../../queries/get-report.ts'
import type { ReportRow } from '../../queries/report-row.ts'
import { ReportFindingsArgs } from '../args/findings-args.ts'
import { ReportArgs, ReportsArgs } from '../args/report-args.ts'
import type { Context } from '../context.ts'
import { list, listSizes, page } from '../cost.ts'
import { described } from '../described.ts'
import { AgencyType } from '../types/agency-type.ts'
import { FindingGroupType, FindingType } from '../types/finding-type.ts'
import { ReportConnectionType, ReportType } from '../types/report-type.ts'
import { SourceDocumentType } from '../types/source-type.ts'

/** A report and what stands around it; what is written in it is in `ReportContentResolver`. */
@Resolver(() => ReportType)
export class ReportResolver {
  @Query(() => ReportType, described('一份年报：按编号，或按机关和年度', 'A report by its id, or by agency and year', { nullable: true }))
  report(@Args(() => ReportArgs) args: ReportArgs, @Ctx() { db }: Context) {
    return getReport(db, args)
  }

  @Query(() => ReportConnectionType, described('现行年报列表，新的在前', 'Current reports, newest year first', { complexity: page }))
  reports(@Args(() => ReportsArgs) args: ReportsArgs, @Ctx() { db }: Context) {
    return findReports(db, args)
  }

  @FieldResolver(() => AgencyType, described('发布机关', 'The agency'))
  agency(@Root() { agencyId }: ReportRow, @Ctx() { loaders }: Context) {
    return loaders.agency.load(agencyId)
  }

  @FieldResolver(() => [ReportType], described('同一年度的各版本', 'Every version for that year', { complexity: list(listSizes.versions) }))
  async versions(@Root() { agencyId, year }: ReportRow, @Ctx() { loaders }: Context) {
    return (await loaders.reports.load(agencyId)).filter((report) => report.year === year)
  }

  @FieldResolver(() => [FindingType], described('核对所见', 'What the checks found', { complexity: list(listSizes.findings) }))
  async findings(@Root() { id }: ReportRow, @Args(() => ReportFindingsArgs) { outcome }: ReportFindingsArgs, @Ctx() { loaders }: Context) {
    const findings = await loaders.findings.load(Number(id))
    return outcome ? findings.filter((finding) => outcome.includes(finding.outcome)) : findings
  }

  @FieldResolver(
    () => [FindingGroupType],
    described(
      '核对所见的数量，按核对项、结果和轻重分组，含未能核对的和提示',
      'Its findings counted by check, outcome and severity, remarks and what could not be assessed included',
      {
        complexity: list(listSizes.findings),
      },
    ),
  )
  async findingGroups(@Root() { id }: ReportRow, @Ctx() { loaders }: Context) {
    return countedFindings(await loaders.findings.load(Number(id)))
  }

  @FieldResolver(() => SourceDocumentType, described('原始文件', 'The document it was read from'))
  document(@Root() { sha256 }: ReportRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(sha256)
  }
}
