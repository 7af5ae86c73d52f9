import { graphql, type ResultOf } from '../../graphql/graphql.ts'

/** What every page with charts asks of a series. */
export const trendFields = graphql(`
  fragment TrendFields on TrendSeries {
    metric {
      id
    }
    scope
    points {
      year
      state
      value
      reports
      counted
    }
  }
`)

export type ApiTrendSeries = ResultOf<typeof trendFields>
