import type { Context } from './context.ts'

/** The decoded text of a document; read once a request. */
export async function readText(sha256: string, { loaders }: Context): Promise<string> {
  const document = await loaders.text.load(sha256)
  if (!document) throw new Error(`Document ${sha256} is gone while it is being read.`)
  return document.text
}
