import { z } from 'zod'

const schema = z.object({
  API_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as http://127.0.0.1:4000/graphql' })
    .default('http://127.0.0.1:4000/graphql'),
})

/** What the pages were told by their surroundings. */
export interface Env {
  /** The GraphQL endpoint of the API, as this server reaches it. */
  readonly apiUrl: string
}

/** Reads the settings anew at each call, so that one build serves any address. Throws one sentence that names what is wrong. */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = variables.API_URL ? { API_URL: variables.API_URL } : {}
  const { success, data, error } = schema.safeParse(given)
  if (!success) throw new Error(`API_URL=${variables.API_URL}: ${error.issues.map((issue) => issue.message).join('; ')}`)
  return { apiUrl: data.API_URL }
}
