import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { findAgencies } from '../../queries/find-agencies.ts'
import { findRegions } from '../../queries/find-regions.ts'
import { codesAbove } from '../../queries/region-path.ts'
import type { RegionRow } from '../../queries/region-row.ts'
import { ChildrenArgs, RegionAgenciesArgs, RegionsArgs } from '../args/region-args.ts'
import type { Context } from '../context.ts'
import { list, listSizes, page } from '../cost.ts'
import { described } from '../described.ts'
import { AgencyConnectionType } from '../types/agency-type.ts'
import { RegionConnectionType, RegionType } from '../types/region-type.ts'

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => RegionType, described('一个区划', 'A division by its code', { nullable: true }))
  region(@Arg('code', () => ID, described('区划代码', 'Division code')) code: string, @Ctx() { loaders }: Context) {
    return loaders.region.load(code)
  }

  @Query(() => RegionConnectionType, described('区划列表，按代码排列', 'Divisions in the order of their codes', { complexity: page }))
  regions(@Args(() => RegionsArgs) args: RegionsArgs, @Ctx() { db }: Context) {
    return findRegions(db, args)
  }

  @FieldResolver(() => [RegionType], described('自省至本级', 'From the province down to itself', { complexity: list(listSizes.path) }))
  async path(@Root() { code }: RegionRow, @Ctx() { loaders }: Context) {
    return (await loaders.region.loadMany(codesAbove(code))).filter((region) => region !== null)
  }

  @FieldResolver(() => RegionConnectionType, described('下一级', 'The divisions right below', { complexity: page }))
  children(@Root() { code }: RegionRow, @Args(() => ChildrenArgs) args: ChildrenArgs, @Ctx() { db }: Context) {
    return findRegions(db, { ...args, parent: code })
  }

  @FieldResolver(
    () => AgencyConnectionType,
    described('区划内及其下的机关，本级政府在前', 'Agencies in it and below it, its own government first', { complexity: page }),
  )
  agencies(@Root() { code }: RegionRow, @Args(() => RegionAgenciesArgs) args: RegionAgenciesArgs, @Ctx() { db }: Context) {
    return findAgencies(db, { ...args, within: code })
  }

  @FieldResolver(() => [Int], described('其下有年报的年度', 'Reporting years with a report under it'))
  async years(@Root() { code }: RegionRow, @Ctx() { loaders }: Context) {
    return (await loaders.years.load(code)).map(({ year }) => year)
  }
}
