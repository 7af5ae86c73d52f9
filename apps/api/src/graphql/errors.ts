import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { BadInput } from '../queries/bad-input.ts'
import type { Context } from './context.ts'

/** Codes that callers may build on, with the Chinese words that go before what graphql-js says in English. */
const spoken: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '查询语句有语法错误',
  GRAPHQL_VALIDATION_FAILED: '查询与接口不符',
  OPERATION_RESOLUTION_FAILURE: '未指明执行哪一个查询',
  BAD_USER_INPUT: '参数有误',
  BAD_REQUEST: '请求有误',
  PERSISTED_QUERY_NOT_SUPPORTED: '不支持持久化查询',
}
/** Codes whose words are ours already. */
const own = new Set(['QUERY_TOO_LARGE', 'QUERY_TOO_DEEP', 'QUERY_TOO_COSTLY', 'TIMEOUT'])

const internal = '服务内部出错，请凭 requestId 查日志 · Something went wrong inside; the requestId leads to the log'

function codeOf({ message, extensions }: GraphQLFormattedError): string {
  if (/contains more tha[nt] \d+ tokens/.test(message)) return 'QUERY_TOO_LARGE'
  return String(extensions?.code)
}

/** What a caller is told of an error: a stable code and words, and nothing of the inside (no stack, statement or path). */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  const cause = unwrapResolverError(error)
  if (cause instanceof BadInput) return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT', argument: cause.argument } }
  const code = codeOf(formatted)
  if (own.has(code)) return { message: formatted.message, ...place, extensions: { code } }
  if (spoken[code]) return { message: `${spoken[code]} · ${formatted.message}`, ...place, extensions: { code } }
  return { message: internal, ...place, extensions: { code: 'INTERNAL' } }
}

/** Puts the request's id into each error, and what went wrong inside into the log. */
export const reportErrors: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { requestId, log } }) {
    return {
      async willSendResponse({ response: { body }, errors }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return
        body.singleResult.errors = body.singleResult.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }))
        body.singleResult.errors.forEach(({ extensions }, at) => {
          if (extensions?.code === 'INTERNAL') log.error({ requestId, err: unwrapResolverError(errors?.[at]) }, 'query failed')
        })
      },
    }
  },
}
