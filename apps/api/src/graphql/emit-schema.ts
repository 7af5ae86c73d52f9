import { writeFileSync } from 'node:fs'
import { schemaText } from './schema-text.ts'

/** Writes `apps/api/schema.graphql`: `npx tsx --conditions=source --tsconfig apps/api/tsconfig.json apps/api/src/graphql/emit-schema.ts`. */
writeFileSync(new URL('../../schema.graphql', import.meta.url), schemaText())
