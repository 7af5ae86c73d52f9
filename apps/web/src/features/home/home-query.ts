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
