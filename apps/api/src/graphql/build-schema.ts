import 'reflect-metadata'
import { GraphQLFloat, GraphQLList, GraphQLNonNull, GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AgencyResolver } from './resolvers/agency-resolver.ts'
import { DatasetResolver } from './resolvers/dataset-resolver.ts'
import { CheckResolver, FindingGroupResolver, FindingResolver, OtherPlacesResolver } from './resolvers/finding-resolver.ts'
import { RegionResolver } from './resolvers/region-resolver.ts'
import { ReportContentResolver } from './resolvers/report-content-resolver.ts'
import { ReportFactsResolver } from './resolvers/report-facts-resolver.ts'
import { ReportResolver } from './resolvers/report-resolver.ts'
import { SourceDocumentResolver, SourceSpanResolver } from './resolvers/source-resolver.ts'
import { MetricResolver, SeriesBreakResolver, TrendResolver } from './resolvers/trend-resolver.ts'
import { withinTime } from './within-time.ts'

/** The schema with its resolvers. */
export function buildSchema(): GraphQLSchema {
  return withExactLists(
    buildSchemaSync({
      resolvers: [
        RegionResolver,
        AgencyResolver,
        ReportResolver,
        ReportContentResolver,
        ReportFactsResolver,
        FindingResolver,
        FindingGroupResolver,
        OtherPlacesResolver,
        CheckResolver,
        SourceDocumentResolver,
        SourceSpanResolver,
        TrendResolver,
        MetricResolver,
        SeriesBreakResolver,
        DatasetResolver,
      ],
      globalMiddlewares: [withinTime],
      validate: false,
    }),
  )
}

/** type-graphql cannot say «a list of lists, of which only the inmost items may be null»: `[[Float]!]!`. */
function withExactLists(schema: GraphQLSchema): GraphQLSchema {
  const ambiguity = schema.getType('Ambiguity')
  const solutions = ambiguity instanceof GraphQLObjectType ? ambiguity.getFields().solutions : undefined
  if (!solutions) throw new Error('The schema has no Ambiguity.solutions')
  solutions.type = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(new GraphQLList(GraphQLFloat))))
  return schema
}
