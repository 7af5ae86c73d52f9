import type { FastifyInstance } from 'fastify'
import type { Db } from '../db/client.ts'
import { getOriginal } from '../queries/document-row.ts'
import { findDocumentTexts } from '../queries/document-text.ts'

/** The original under a hash never changes; a text may be masked otherwise by a later release. */
const forever = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'
/** What came from outside is never run: no script, no frame, no guess at another type. */
const inert = "default-src 'none'; sandbox"
const params = { type: 'object', properties: { sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } } } as const

interface Named {
  Params: { sha256: string }
}

/**
 * `/source/:sha256`: the decoded text in which spans count, personal data masked. `/source/:sha256/original`: the bytes as they came, to be
 * saved; refused where they hold personal data, as nothing can be masked there.
 */
export function sourceRoutes(app: FastifyInstance, db: Db): void {
  app.get<Named>('/source/:sha256', { schema: { params } }, async ({ params: { sha256 } }, reply) => {
    const [document] = await findDocumentTexts(db, [sha256])
    if (!document) return reply.callNotFound()
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': aDay, 'content-security-policy': inert }
    return reply.headers(headers).send(document.text)
  })

  app.get<Named>('/source/:sha256/original', { schema: { params } }, async ({ params: { sha256 }, id }, reply) => {
    const [document] = await findDocumentTexts(db, [sha256])
    if (document && document.words.length > 0) return reply.code(403).send(withheld(id))
    const original = await getOriginal(db, sha256)
    if (!original) return reply.callNotFound()
    return reply
      .headers({ 'content-type': 'application/octet-stream', 'cache-control': forever, 'content-security-policy': inert })
      .header('content-disposition', attachment(original.name))
      .send(original.bytes)
  })
}

function withheld(requestId: string): object {
  const message =
    '原件含个人信息（手机号码、身份证号码或个人邮箱），不提供下载；遮盖后的文本见 /source/:sha256 · The original holds personal data and is not handed out; /source/:sha256 gives its text, masked'
  return { errors: [{ message, extensions: { code: 'ORIGINAL_WITHHELD', requestId } }] }
}

/** The last part of the name, percent-encoded, so that no name can end the header or choose a folder. */
function attachment(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const encoded = encodeURIComponent(last).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename*=UTF-8''${encoded || 'report'}`
}
