import { forward } from '../../../../graphql/forward.ts'

interface Context {
  readonly params: Promise<{ sha256: string; part?: string[] }>
}

/** The decoded text of a document, or under `/original` the file as it came. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { sha256, part = [] } = await params
  const [which, ...rest] = part
  if (!/^[0-9a-f]{64}$/.test(sha256) || rest.length > 0 || (which !== undefined && which !== 'original')) return new Response(null, { status: 404 })
  return forward(which ? `/source/${sha256}/original` : `/source/${sha256}`, { method: 'GET' })
}
