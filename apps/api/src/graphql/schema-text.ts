import { printSchema } from 'graphql'
import { buildSchema } from './build-schema.ts'

/** What stands in `apps/api/schema.graphql`. */
export function schemaText(): string {
  return `# Written by apps/api/src/graphql/emit-schema.ts out of the resolvers; do not edit.\n\n${printSchema(buildSchema())}\n`
}
