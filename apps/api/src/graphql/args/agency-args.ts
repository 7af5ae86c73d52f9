import type { AgencyKind } from '@gongkai/shared'
import { ArgsType, Field, ID } from 'type-graphql'
import { described } from '../described.ts'
import { AgencyKindEnum, PlacementEnum } from '../types/enums.ts'
import { PageArgsType } from './page-args.ts'

@ArgsType()
export class AgenciesArgs extends PageArgsType {
  @Field(() => ID, described('区划代码；含其下各级', 'Division code; everything in it and below it', { nullable: true }))
  within?: string | null

  @Field(() => [AgencyKindEnum], described('只要这些种类', 'These kinds alone', { nullable: true }))
  kind?: AgencyKind[] | null

  @Field(() => String, described('名称中的字', 'Part of the name', { nullable: true }))
  name?: string | null

  @Field(() => [PlacementEnum], described('归属是否已定', 'Whether its region is settled', { nullable: true }))
  placement?: string[] | null
}
