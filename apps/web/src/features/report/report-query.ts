import { graphql, type ResultOf } from '../../graphql/graphql.ts'

const spanFields = graphql(`
  fragment SpanFields on SourceSpan {
    start
    end
    quote
  }
`)

export const reportQuery = graphql(
  `
    query Report($agency: ID!, $year: Int!, $version: Int, $locale: Locale!) {
      report(agency: $agency, year: $year, version: $version) {
        id
        year
        version
        isCurrent
        versions {
          version
          importedAt
          isCurrent
        }
        title
        formDetected
        formExpected
        formParts {
          part
          form
        }
        agency {
          id
          name
          kind
          invented
          region {
            path {
              code
              name
            }
          }
          reports {
            year
          }
        }
        publishedOn {
          value
          source {
            ...SpanFields
          }
        }
        signedOn {
          value
          source {
            ...SpanFields
          }
        }
        indexNumber {
          value
          source {
            ...SpanFields
          }
        }
        documentNumber {
          value
          source {
            ...SpanFields
          }
        }
        period {
          from
          to
          source {
            ...SpanFields
          }
        }
        address {
          value
          source {
            ...SpanFields
          }
        }
        formCited {
          value
          source {
            ...SpanFields
          }
        }
        figures {
          key
          value
          state
          raw
          unit
          how
          candidates
          source {
            ...SpanFields
          }
        }
        claims {
          key
          value
          none
          approximate
          holds
          source {
            ...SpanFields
          }
        }
        ambiguities {
          cells
          count
          complete
        }
        messages {
          code
          text
          source {
            ...SpanFields
          }
        }
        findings(outcome: [FAIL, UNCERTAIN, INFO, NOT_ASSESSABLE]) {
          fingerprint
          outcome
          class
          severity
          message(locale: $locale)
          expected(locale: $locale)
          actual(locale: $locale)
          cells
          sources {
            ...SpanFields
          }
          others {
            year
            cells
            report {
              version
              isCurrent
            }
            sources {
              ...SpanFields
            }
          }
          check {
            id
            title(locale: $locale)
          }
        }
        findingCounts {
          failures
          uncertain
        }
        document {
          sha256
          name
          type
          encoding
          bytes
          maskedCount
          segments {
            start
            end
            text
          }
        }
        importedAt
        parserVersion
      }
    }
  `,
  [spanFields],
)

export type ReportData = NonNullable<ResultOf<typeof reportQuery>['report']>
