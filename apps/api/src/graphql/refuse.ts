import { GraphQLError } from 'graphql'

/** The error for a request that is refused before it runs: HTTP 400, a stable code, words in Chinese and English. */
export function refuse(code: string, zh: string, en: string): GraphQLError {
  return new GraphQLError(`${zh} · ${en}`, { extensions: { code, http: { status: 400 } } })
}
