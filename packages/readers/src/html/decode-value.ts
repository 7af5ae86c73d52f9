import { Tokenizer } from 'htmlparser2'
import { deaf } from './deaf.ts'

/** An attribute's value with what its entities stand for. */
export function decodeValue(value: string): string {
  if (!value.includes('&')) return value
  const page = `<a a="${value.replaceAll('"', '&quot;')}">`
  let decoded = ''
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...deaf,
      onattribdata: (from, end) => {
        decoded += page.slice(from, end)
      },
      onattribentity: (code) => {
        decoded += String.fromCodePoint(code)
      },
    },
  )
  tokenizer.write(page)
  tokenizer.end()
  return decoded
}
