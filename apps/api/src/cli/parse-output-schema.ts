import { checkIds, claimKeys, figureStates, formIds, messageCodes, outcomes, severities, statedKeys } from '@gongkai/shared'
import { z } from 'zod'

/** A range of UTF-16 code units in the decoded text, half open. */
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
const day = z.iso.date()
const form = z.enum(formIds)

const figure = z.strictObject({
  state: z.enum(figureStates),
  value: z.number().nullable().describe('A number only when state is «number»; a blank is never 0.'),
  raw: z.string(),
  how: z.enum(['read', 'split', 'narrative']),
  source: span.nullable().describe('Null for an absent figure.'),
  candidates: z.array(z.number().nullable()).optional().describe('Readings of an ambiguous figure; null stands for blank or absent.'),
  unit: z.string().optional().describe("As printed, where it is not the form's."),
})
const table = z
  .record(z.string(), z.record(z.string(), figure))
  .nullable()
  .describe('Row key → column key → figure; null where the document has no such table.')

const claim = z.strictObject({
  value: z.number().optional(),
  none: z.literal(true).optional(),
  approximate: z.number().optional(),
  holds: z.literal(true).optional(),
  raw: z.string(),
  source: span,
})

const report = z.strictObject({
  schema: z.literal(1),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  isReport: z.literal(true),
  title: z.string().nullable(),
  agency: z.strictObject({ name: z.string().nullable(), parent: z.string().nullable(), source: span.nullable() }),
  year: z.int().nullable(),
  format: z.strictObject({
    detected: z.enum([...formIds, 'FREEFORM']),
    expected: form.nullable(),
    cited: form.nullable().describe('The form whose instrument the text cites; null also where it cites several.'),
    parts: z.record(z.enum(['proactive', 'requests', 'cases', 'statistics2014']), form.nullable()),
  }),
  publishedOn: day.nullable().describe('Labelled publication date only.'),
  signedOn: day.nullable(),
  indexNumber: z.string().nullable().describe("索引号 of the page's index block."),
  documentNumber: z.string().nullable().describe("文号 of the page's index block."),
  period: z.strictObject({ from: day, to: day }).nullable().describe('The days that the report says its figures cover.'),
  address: z.string().nullable().describe('The web address, as printed, at which the report says it can be had.'),
  sources: z.partialRecord(z.enum(statedKeys), span).describe("Where each of the facts stands; the agency's is beside its name."),
  requests: table,
  cases: table,
  proactive: table,
  statistics2014: z.record(z.string(), figure).optional(),
  narrative: z.partialRecord(z.enum(claimKeys), z.union([claim, z.array(claim)])),
  sections: z.array(z.strictObject({ number: z.int().nullable(), heading: z.string(), ...span.shape })),
  ambiguities: z.array(
    z.strictObject({ cells: z.array(z.string()), count: z.int(), complete: z.boolean(), solutions: z.array(z.array(z.number().nullable())).max(20) }),
  ),
  findings: z.array(
    z.strictObject({
      check: z.enum(checkIds),
      outcome: z.enum(outcomes),
      severity: z.enum(severities),
      fingerprint: z.string(),
      message: z.string(),
      expected: z.string(),
      actual: z.string(),
      cells: z.array(z.string()),
      sources: z.array(span),
    }),
  ),
  messages: z.array(z.strictObject({ code: z.enum(messageCodes), text: z.string(), source: span.nullable() })),
})

const head = { schema: z.literal(1), file: z.string() }
const refused = z.strictObject({ ...head, isReport: z.literal(false), reason: z.string(), text: z.string() })
const failed = z.strictObject({ ...head, error: z.string() })

/** What one line of `gongkai parse --jsonl` holds (schema 1); written out as JSON Schema in docs/parse-output.schema.json. */
export const parseOutputSchema = z.union([report, refused, failed])
