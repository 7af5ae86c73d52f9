import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { parseOutputSchema } from '../../apps/api/src/cli/parse-output-schema.ts'

const schema = z.toJSONSchema(parseOutputSchema, { target: 'draft-2020-12' })
writeFileSync('docs/parse-output.schema.json', `${JSON.stringify({ title: 'gongkai parse --json, schema 1', ...schema }, null, 2)}\n`)
