import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { trendFields } from '../trend/trend-query.ts'

export const regionQuery = graphql(
  `
    query Region($code: ID!, $metrics: [MetricId!]!, $locale: Locale!) {
      region(code: $code) {
        code
        name
        level
        invented
        years
        path {
          code
          name
        }
        children(first: 100, withReports: true) {
          totalCount
          nodes {
            code
            name
            level
            invented
            years
          }
        }
      }
      trend(metrics: $metrics, region: $code) {
        ...TrendFields
      }
      seriesBreaks {
        year
        sections
        reason(locale: $locale)
      }
    }
  `,
  [trendFields],
)

export type RegionData = ResultOf<typeof regionQuery>
export type Region = NonNullable<RegionData['region']>

export const regionFindingsQuery = graphql(`
  query RegionFindings($code: ID!, $year: Int!, $before: Int!) {
    all: reports(within: $code, years: [$year], first: 1) {
      totalCount
    }
    before: reports(within: $code, years: [$before], first: 1) {
      totalCount
    }
    withFindings: reports(within: $code, years: [$year], withFindings: true, first: 1) {
      totalCount
    }
  }
`)

export const agencyListQuery = graphql(`
  query AgencyList($code: ID!, $after: String) {
    agencies(within: $code, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        shortName
        kind
        invented
        reports {
          year
          findingCounts {
            failures
            uncertain
          }
          figures(keys: ["requests.newReceived.total", "statistics2014.requests.received"]) {
            key
            state
            value
          }
        }
      }
    }
  }
`)

export type ListedAgency = ResultOf<typeof agencyListQuery>['agencies']['nodes'][number]
