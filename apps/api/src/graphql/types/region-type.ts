import type { RegionLevel } from '@gongkai/shared'
import { Field, ID, ObjectType } from 'type-graphql'
import { described } from '../described.ts'
import { connectionType } from './connection-type.ts'
import { RegionLevelEnum } from './enums.ts'

@ObjectType('Region', described('行政区划', 'A node of the division tree', { simpleResolvers: true }))
export class RegionType {
  @Field(() => ID, described('区划代码，2、4、6 或 9 位', 'Division code of 2, 4, 6 or 9 digits'))
  code!: string

  @Field(() => String, described('名称', 'Name'))
  name!: string

  @Field(() => RegionLevelEnum, described('层级', 'Level'))
  level!: RegionLevel

  @Field(() => Boolean, described('是否虚构的演示县', 'Whether it is the invented demonstration county'))
  invented!: boolean
}

export const RegionConnectionType = connectionType(RegionType, 'RegionConnection', '行政区划', 'divisions')
