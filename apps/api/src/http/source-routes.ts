import type { FastifyInstance } from 'fastify'
import type { Db } from '../db/client.ts'
import { findDocumentTexts, getOriginal } from '../queries/document-row.ts'

/** A document's hash never means other bytes, so whoever has an answer may keep it. */
const forever = 'public, max-age=31536000, immutable'
/** What came from outside is never run: no script, no frame, no guess at another type. */
const inert = "default-src 'none'; sandbox"
const params = { type: 'object', properties: { sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } } } as const

interface Named {
  Params: { sha256: string }
}

/** `/source/:sha256`: the decoded text in which spans count. `/source/:sha256/original`: the bytes as they came, to be saved. */
export function sourceRoutes(app: FastifyInstance, db: Db): void {
  app.get<Named>('/source/:sha256', { schema: { params } }, async ({ params: { sha256 } }, reply) => {
    const [document] = await findDocumentTexts(db, [sha256])
    if (!document) return reply.callNotFound()
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': forever, 'content-security-policy': inert, etag: `"${sha256}"` }
    return reply.headers(headers).send(document.text)
  })

  app.get<Named>('/source/:sha256/original', { schema: { params } }, async ({ params: { sha256 } }, reply) => {
    const original = await getOriginal(db, sha256)
    if (!original) return reply.callNotFound()
    return reply
      .headers({ 'content-type': 'application/octet-stream', 'cache-control': forever, 'content-security-policy': inert })
      .header('content-disposition', attachment(original.name))
      .send(original.bytes)
  })
}

/** The last part of the name, percent-encoded, so that no name can end the header or choose a folder. */
function attachment(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const encoded = encodeURIComponent(last).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename*=UTF-8''${encoded || 'report'}`
}
