import { graphql, type ResultOf } from '../../graphql/graphql.ts'

export const findingsQuery = graphql(`
  query FindingList(
    $within: ID
    $agency: ID
    $years: [Int!]
    $check: [ID!]
    $class: [FindingClass!]
    $severity: [Severity!]
    $outcome: [Outcome!]
    $after: String
    $locale: Locale!
  ) {
    findings(
      within: $within
      agency: $agency
      years: $years
      check: $check
      class: $class
      severity: $severity
      outcome: $outcome
      first: 25
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fingerprint
        outcome
        class
        severity
        message(locale: $locale)
        check {
          id
          title(locale: $locale)
        }
        report {
          year
          agency {
            id
            name
            shortName
          }
        }
        sources {
          quote
        }
        others {
          year
          sources {
            quote
          }
        }
      }
    }
    scope: findings(within: $within, agency: $agency, outcome: [FAIL, UNCERTAIN, NOT_ASSESSABLE, INFO], first: 1) {
      counts {
        class
        severity
        outcome
        count
        check {
          id
          title(locale: $locale)
        }
      }
    }
  }
`)

export type FindingsData = ResultOf<typeof findingsQuery>
export type ListedFinding = FindingsData['findings']['nodes'][number]
export type CountedFinding = FindingsData['scope']['counts'][number]

export const regionScopeQuery = graphql(`
  query RegionScope($code: ID!) {
    region(code: $code) {
      code
      name
      invented
      years
      path {
        code
        name
      }
    }
  }
`)

export const agencyScopeQuery = graphql(`
  query AgencyScope($id: ID!) {
    agency(id: $id) {
      id
      name
      invented
      reports {
        year
      }
      region {
        path {
          code
          name
        }
      }
    }
  }
`)
