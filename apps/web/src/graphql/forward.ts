import { readEnv } from '../env.ts'

/** What of the API's answer the browser needs; a document from outside keeps the policy that makes it inert. */
const kept = ['content-type', 'content-disposition', 'content-security-policy', 'cache-control', 'etag', 'retry-after']

/** Hands a request on to a path beside the API's endpoint, so that a browser needs to reach nothing but these pages. */
export async function forward(path: string, init: RequestInit): Promise<Response> {
  const url = new URL(path, readEnv().apiUrl)
  try {
    const answer = await fetch(url, { ...init, cache: 'no-store', redirect: 'manual' })
    const headers = new Headers({ 'x-content-type-options': 'nosniff' })
    for (const name of kept) {
      const value = answer.headers.get(name)
      if (value) headers.set(name, value)
    }
    return new Response(answer.body, { status: answer.status, headers })
  } catch {
    const message = `接口 ${url.origin} 没有连上 · The API at ${url.origin} could not be reached`
    return Response.json({ errors: [{ message }] }, { status: 502 })
  }
}
