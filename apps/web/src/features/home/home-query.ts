import { graphql, type ResultOf } from '../../graphql/graphql.ts'

export const homeQuery = graphql(`
  query Home {
    dataset {
      reports
      agencies
      unplacedAgencies
      years
      hasInvented
      importedAt
    }
    counties: regions(level: COUNTY, withReports: true, first: 100) {
      totalCount
      nodes {
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
    cities: regions(level: CITY, withReports: true, first: 100) {
      nodes {
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
    provinces: regions(level: PROVINCE, withReports: true, first: 50) {
      nodes {
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
  }
`)

export type HomeData = ResultOf<typeof homeQuery>
export type HomeRegion = HomeData['counties']['nodes'][number]

export const searchQuery = graphql(`
  query Search($name: String!) {
    regions(name: $name, withReports: true, first: 20) {
      totalCount
      nodes {
        code
        name
        level
        invented
        path {
          code
          name
        }
      }
    }
    agencies(name: $name, first: 20) {
      totalCount
      nodes {
        id
        name
        kind
        invented
        region {
          path {
            name
          }
        }
      }
    }
  }
`)

export type SearchData = ResultOf<typeof searchQuery>

export const exampleQuery = graphql(`
  query Example($locale: Locale!) {
    reports(withFindings: true, first: 20) {
      nodes {
        year
        agency {
          id
          name
          invented
        }
        figures(keys: ["requests.newReceived.total", "cases.reconsideration.total", "cases.directSuit.total", "cases.suitAfterReconsideration.total"]) {
          key
          value
        }
        findings(outcome: [FAIL]) {
          fingerprint
          message(locale: $locale)
          cells
          check {
            id
          }
          sources {
            quote
          }
        }
      }
    }
  }
`)

export type ExampleData = ResultOf<typeof exampleQuery>
