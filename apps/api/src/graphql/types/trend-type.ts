import type { DetectedForm, MetricId, PointState } from '@gongkai/shared'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { list, listSizes } from '../cost.ts'
import { described } from '../described.ts'
import { FormEnum, MetricIdEnum, PointStateEnum, SeriesScopeEnum } from './enums.ts'
import { FigureType } from './figure-type.ts'
import { ReportType } from './report-type.ts'

@ObjectType('Metric', described('可以逐年比较的指标', 'What years can be compared by', { simpleResolvers: true }))
export class MetricType {
  @Field(() => MetricIdEnum, described('编号', 'Id'))
  id!: MetricId

  @Field(
    () => String,
    described('所属部分：requests、dispositions、reconsideration、litigation', 'Section: requests, dispositions, reconsideration or litigation'),
  )
  section!: string
}

@ObjectType('TrendPoint', described('序列中的一年', 'One year of a series', { simpleResolvers: true }))
export class TrendPointType {
  @Field(() => Int, described('年度', 'Reporting year'))
  year!: number

  @Field(() => PointStateEnum, described('有数，或没有数的原因', 'A number, or the reason why there is none'))
  state!: PointState

  @Field(() => Float, described('数值；没有数时为 null', 'The number; null when there is none', { nullable: true }))
  value!: number | null

  @Field(() => FormEnum, described('当年所用表样', 'The form in use', { nullable: true }))
  form!: DetectedForm | null

  @Field(() => Int, described('当年的现行年报数', 'Current reports that stand behind the year'))
  reports!: number

  @Field(
    () => Int,
    described('其中有此数的份数；少于年报数时，数值只是下限', 'How many of these had a number; where fewer than reports, the value is a lower bound'),
  )
  counted!: number

  @Field(() => ReportType, described('该年年报（机关与本级年报序列）', 'The report (series of one agency or of the own report)', { nullable: true }))
  report!: ReportType | null

  @Field(
    () => [FigureType],
    described('相加得出此数的各单元格', 'The figures that add up to it, each with its source', { complexity: list(listSizes.addends) }),
  )
  figures!: readonly FigureType[]
}

@ObjectType('TrendSeries', described('一个指标的逐年序列', 'A metric over the years', { simpleResolvers: true }))
export class TrendSeriesType {
  @Field(() => MetricType, described('指标', 'The metric'))
  metric!: MetricType

  @Field(() => SeriesScopeEnum, described('序列说的是谁', 'Whom it speaks of'))
  scope!: 'AGENCY' | 'UNITS' | 'OWN_REPORT'

  @Field(() => [TrendPointType], described('各年', 'The years, oldest first', { complexity: list(listSizes.points) }))
  points!: readonly TrendPointType[]
}

@ObjectType('SeriesBreak', described('口径改变的年份', 'A year between which a series must not be read as one', { simpleResolvers: true }))
export class SeriesBreakType {
  @Field(() => Int, described('新口径的第一个年度', 'The first year counted in the new way'))
  year!: number

  @Field(() => [String], described('涉及的部分', 'The sections concerned'))
  sections!: readonly string[]
}
