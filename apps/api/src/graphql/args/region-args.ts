import type { AgencyKind, RegionLevel } from '@gongkai/shared'
import { ArgsType, Field, ID } from 'type-graphql'
import { described } from '../described.ts'
import { AgencyKindEnum, RegionLevelEnum } from '../types/enums.ts'
import { PageArgsType } from './page-args.ts'

@ArgsType()
export class RegionsArgs extends PageArgsType {
  @Field(() => RegionLevelEnum, described('只要这一级', 'This level alone', { nullable: true }))
  level?: RegionLevel | null

  @Field(() => ID, described('直接上级的区划代码', 'Code of the division right above', { nullable: true }))
  parent?: string | null

  @Field(() => String, described('名称中的字', 'Part of the name', { nullable: true }))
  name?: string | null

  @Field(() => Boolean, described('只要其下有年报的区划', 'Only those with a report under them', { nullable: true, defaultValue: true }))
  withReports?: boolean | null
}

@ArgsType()
export class ChildrenArgs extends PageArgsType {
  @Field(() => Boolean, described('只要其下有年报的区划', 'Only those with a report under them', { nullable: true, defaultValue: false }))
  withReports?: boolean | null
}

@ArgsType()
export class RegionAgenciesArgs extends PageArgsType {
  @Field(() => [AgencyKindEnum], described('只要这些种类', 'These kinds alone', { nullable: true }))
  kind?: AgencyKind[] | null
}
