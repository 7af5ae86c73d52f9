import { type Metric, metrics, type SeriesBreak, seriesBreaks } from '@gongkai/shared'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { findTrend } from '../../queries/find-trend.ts'
import { LocaleArgs } from '../args/locale-args.ts'
import { TrendArgs } from '../args/trend-args.ts'
import type { Context } from '../context.ts'
import { list, perItemOf } from '../cost.ts'
import { described } from '../described.ts'
import { FormEnum } from '../types/enums.ts'
import { MetricType, SeriesBreakType, TrendSeriesType } from '../types/trend-type.ts'

@Resolver()
export class TrendResolver {
  @Query(
    () => [TrendSeriesType],
    described('指标的逐年序列；agency 与 region 二选一', 'Metrics over the years, of one agency or of one region', {
      complexity: perItemOf('metrics', 25),
    }),
  )
  trend(@Args(() => TrendArgs) args: TrendArgs, @Ctx() { db }: Context) {
    return findTrend(db, args)
  }

  @Query(
    () => [SeriesBreakType],
    described('口径改变的年份', 'Years between which a series must not be read as one', { complexity: list(seriesBreaks.length) }),
  )
  seriesBreaks() {
    return seriesBreaks
  }

  @Query(() => [MetricType], described('全部指标', 'Every metric', { complexity: list(metrics.length) }))
  metrics() {
    return metrics
  }
}

@Resolver(() => MetricType)
export class MetricResolver {
  @FieldResolver(() => String, described('名称', 'Name'))
  label(@Root() metric: Metric, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return metric[locale ?? 'zh']
  }

  @FieldResolver(() => [FormEnum], described('有此项的表样', 'The forms that have it'))
  forms(@Root() { keys }: Metric) {
    return Object.keys(keys)
  }
}

@Resolver(() => SeriesBreakType)
export class SeriesBreakResolver {
  @FieldResolver(() => String, described('原因', 'Reason'))
  reason(@Root() { reason }: SeriesBreak, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return reason[locale ?? 'zh']
  }
}
