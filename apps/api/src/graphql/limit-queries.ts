import { createRequire } from 'node:module'
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server'
import { type DocumentNode, GraphQLError, type GraphQLSchema, getNamedType, isCompositeType } from 'graphql'
import type * as queryComplexity from 'graphql-query-complexity/cjs'
import type { ComplexityEstimator } from 'graphql-query-complexity/cjs'
import type { Context } from './context.ts'
import { limits } from './limits.ts'
import { type DocumentSize, measureDocument } from './measure-document.ts'
import { refuse } from './refuse.ts'

// Its modules for `import` bring a second copy of graphql, and Node does not see all names in the others.
const { fieldExtensionsEstimator, getComplexity }: typeof queryComplexity = createRequire(import.meta.url)('graphql-query-complexity')

/** Which limit has which code and words. */
const measures: readonly { readonly what: Exclude<keyof DocumentSize, 'cost'>; readonly code: string; readonly zh: string; readonly en: string }[] = [
  { what: 'depth', code: 'QUERY_TOO_DEEP', zh: '查询嵌套层数', en: 'levels of nesting' },
  { what: 'rootFields', code: 'QUERY_TOO_LARGE', zh: '顶层字段数', en: 'fields at the root' },
  { what: 'aliases', code: 'QUERY_TOO_LARGE', zh: '别名数', en: 'aliases' },
  { what: 'directives', code: 'QUERY_TOO_LARGE', zh: '指令数', en: 'directives' },
  { what: 'selections', code: 'QUERY_TOO_LARGE', zh: '展开片段后的字段数', en: 'fields after fragments are expanded' },
]

/** An object counts 1, a scalar nothing, and the whole schema as much as a good page. */
const objectEstimator: ComplexityEstimator = ({ field, childComplexity }) => {
  if (field.name === '__schema') return 500
  return isCompositeType(getNamedType(field.type)) ? 1 + childComplexity : 0
}
const estimators = [fieldExtensionsEstimator(), objectEstimator]

/** How many objects the answer may hold. Throws a refusal where a variable does not fit its type. */
function costOf(schema: GraphQLSchema, query: DocumentNode, { variables = {}, operationName }: GraphQLRequest): number {
  try {
    return getComplexity({ schema, query, variables, estimators, ...(operationName && { operationName }) })
  } catch (error) {
    throw refuse('BAD_USER_INPUT', '变量有误', error instanceof GraphQLError ? error.message : 'a variable does not fit its type')
  }
}

/** Refuses what asks too much before anything runs, and tells the cost of what is answered in `extensions.cost`. */
export function limitQueries(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let requested = 0
      return {
        async didResolveOperation({ document, request }) {
          const size = measureDocument(document)
          for (const { what, code, zh, en } of measures) {
            if (size[what] > limits[what])
              throw refuse(code, `${zh}为 ${size[what]}，上限 ${limits[what]}`, `${size[what]} ${en}; the limit is ${limits[what]}`)
          }
          requested = costOf(schema, document, request)
          if (requested <= limits.cost) return
          throw refuse(
            'QUERY_TOO_COSTLY',
            `查询可能返回约 ${requested} 个对象，上限 ${limits.cost}；请减小 first，或少取些列表`,
            `The query may return some ${requested} objects; the limit is ${limits.cost}. Make first smaller or ask for fewer lists`,
          )
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit: limits.cost } }
        },
      }
    },
  }
}
