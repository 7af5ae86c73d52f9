import type { DocumentText } from '../queries/document-text.ts'
import type { Context } from './context.ts'

/** The text of a document, personal data masked; read once a request. */
export async function readText(sha256: string, { loaders }: Context): Promise<DocumentText> {
  const document = await loaders.text.load(sha256)
  if (!document) throw new Error(`Document ${sha256} is gone while it is being read.`)
  return document
}
