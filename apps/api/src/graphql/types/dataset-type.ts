import { Field, Int, ObjectType } from 'type-graphql'
import { described } from '../described.ts'

@ObjectType('Dataset', described('数据概况', 'What the database holds', { simpleResolvers: true }))
export class DatasetType {
  @Field(() => Int, described('现行年报数', 'Current reports'))
  reports!: number

  @Field(() => Int, described('机关数', 'Agencies'))
  agencies!: number

  @Field(() => Int, described('归属未定的机关数', 'Agencies whose region is not settled'))
  unplacedAgencies!: number

  @Field(() => [Int], described('有年报的年度', 'Reporting years'))
  years!: readonly number[]

  @Field(() => Boolean, described('是否含虚构的演示数据', 'Whether invented demonstration data is among it'))
  hasInvented!: boolean

  @Field(() => String, described('最近一次导入的时间', 'When a report was last imported, ISO 8601', { nullable: true }))
  importedAt!: string | null
}
