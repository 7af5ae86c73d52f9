import { readEnv } from '../../env.ts'
import { forward } from '../../graphql/forward.ts'

/** Queries of the query page. Only JSON is taken, which no form of another site can send. */
export async function POST(request: Request): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    return Response.json({ errors: [{ message: 'content-type: application/json' }] }, { status: 415 })
  }
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return forward(new URL(readEnv().apiUrl).pathname, { method: 'POST', headers, body: await request.text() })
}
