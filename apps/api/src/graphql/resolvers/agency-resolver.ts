import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { AgencyRow } from '../../queries/agency-row.ts'
import { carryOverLinks } from '../../queries/carry-over-links.ts'
import { findAgencies } from '../../queries/find-agencies.ts'
import { rowId } from '../../queries/sql.ts'
import { AgenciesArgs } from '../args/agency-args.ts'
import type { Context } from '../context.ts'
import { list, listSizes, page } from '../cost.ts'
import { described } from '../described.ts'
import { readContent } from '../read-content.ts'
import { AgencyConnectionType, AgencyType } from '../types/agency-type.ts'
import { CarryOverType } from '../types/carry-over-type.ts'
import { RegionType } from '../types/region-type.ts'
import { ReportType } from '../types/report-type.ts'

@Resolver(() => AgencyType)
export class AgencyResolver {
  @Query(() => AgencyType, described('一个机关', 'An agency by its id', { nullable: true }))
  agency(@Arg('id', () => ID, described('机关编号', 'Id of the agency')) id: string, @Ctx() { loaders }: Context) {
    return loaders.agency.load(rowId(id))
  }

  @Query(() => AgencyConnectionType, described('机关列表，按区划排列', 'Agencies in official order', { complexity: page }))
  agencies(@Args(() => AgenciesArgs) args: AgenciesArgs, @Ctx() { db }: Context) {
    return findAgencies(db, args)
  }

  @FieldResolver(() => RegionType, described('所属区划；未定时为 null', 'Its region; null while it is not settled', { nullable: true }))
  region(@Root() { regionCode }: AgencyRow, @Ctx() { loaders }: Context) {
    return regionCode === null ? null : loaders.region.load(regionCode)
  }

  @FieldResolver(() => ReportType, described('某一年度的现行年报', 'The current report for a year', { nullable: true }))
  async report(@Root() { id }: AgencyRow, @Arg('year', () => Int, described('年度', 'Reporting year')) year: number, @Ctx() { loaders }: Context) {
    return (await loaders.reports.load(Number(id))).find((report) => report.isCurrent && report.year === year)
  }

  @FieldResolver(
    () => [ReportType],
    described('各年度的现行年报，由远及近', 'Current reports, oldest first', { complexity: list(listSizes.reports) }),
  )
  async reports(@Root() { id }: AgencyRow, @Ctx() { loaders }: Context) {
    return (await loaders.reports.load(Number(id))).filter(({ isCurrent }) => isCurrent)
  }

  @FieldResolver(
    () => [CarryOverType],
    described('历年结转的链条', 'The chain of requests carried from year to year', { complexity: list(listSizes.carryOver) }),
  )
  async carryOver(@Root() { id }: AgencyRow, @Ctx() context: Context) {
    const reports = await context.loaders.reports.load(Number(id))
    return carryOverLinks(await Promise.all(reports.filter(({ isCurrent }) => isCurrent).map((report) => readContent(report, context))))
  }
}
