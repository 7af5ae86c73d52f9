import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { z } from 'zod'
import { readEnv } from '../env.ts'
import type { Answer, ApiProblem } from './api-problem.ts'

/** Longer than the slowest page; an API that hangs must not hang the pages. */
const patience = 20_000

const reply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

/** The one way to the API: sends a typed query and gives its data, or says what went wrong. Never throws for a network's sake. */
export async function ask<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables: Variables): Promise<Answer<Data>> {
  const url = readEnv().apiUrl
  const failed = (problem: ApiProblem): Answer<Data> => ({ ok: false, problem })
  const response = await post(url, JSON.stringify({ query: print(document), variables }))
  if (!response) return failed({ kind: 'unreachable', url })
  const body = reply.safeParse(await response.json().catch(() => null))
  if (!body.success) return failed({ kind: 'status', url, status: response.status })
  const { data, errors } = body.data
  if (errors?.length) return failed({ kind: 'refused', url, messages: errors.map((error) => error.message) })
  if (!response.ok || !data) return failed({ kind: 'status', url, status: response.status })
  return { ok: true, data: data as Data }
}

async function post(url: string, body: string): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    return null
  }
}
