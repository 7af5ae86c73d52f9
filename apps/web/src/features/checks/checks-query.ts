import { graphql, type ResultOf } from '../../graphql/graphql.ts'

export const checksQuery = graphql(`
  query Checks($locale: Locale!) {
    checks {
      id
      title(locale: $locale)
      explanation(locale: $locale)
      formula(locale: $locale)
      notMistakenFor(locale: $locale)
      class
      severity
      law(locale: $locale)
    }
  }
`)

export type ListedCheck = ResultOf<typeof checksQuery>['checks'][number]
