import type { MetricId } from '@gongkai/shared'
import { ArgsType, Field, ID, Int } from 'type-graphql'
import { described } from '../described.ts'
import { MetricIdEnum } from '../types/enums.ts'

@ArgsType()
export class TrendArgs {
  @Field(() => [MetricIdEnum], described('哪些指标', 'Which metrics'))
  metrics!: MetricId[]

  @Field(() => ID, described('机关编号（与 region 二选一）', 'Id of an agency; this or region', { nullable: true }))
  agency?: string | null

  @Field(() => ID, described('区划代码（与 agency 二选一）', 'Division code; this or agency', { nullable: true }))
  region?: string | null

  @Field(() => Int, described('起始年度', 'First year', { nullable: true }))
  from?: number | null

  @Field(() => Int, described('截止年度', 'Last year', { nullable: true }))
  to?: number | null
}
