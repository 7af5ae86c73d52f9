import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { trendFields } from '../trend/trend-query.ts'

export const agencyQuery = graphql(
  `
    query Agency($id: ID!, $metrics: [MetricId!]!, $locale: Locale!) {
      agency(id: $id) {
        id
        name
        kind
        invented
        placement
        region {
          code
          name
          path {
            code
            name
          }
        }
        candidates {
          code
          path
        }
        carryOver {
          column
          year
          agrees
          carriedForward {
            key
            text
            state
          }
          carriedOver {
            key
            text
            state
          }
        }
        reports {
          id
          year
          formDetected
          findingCounts {
            failures
            uncertain
          }
        }
      }
      trend(metrics: $metrics, agency: $id) {
        ...TrendFields
      }
      seriesBreaks {
        year
        sections
        reason(locale: $locale)
      }
      dataset {
        years
      }
    }
  `,
  [trendFields],
)

export type AgencyData = ResultOf<typeof agencyQuery>
export type Agency = NonNullable<AgencyData['agency']>
