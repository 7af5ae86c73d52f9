import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'

/** pdfjs asks for these when it is loaded, but needs them only to paint; nothing is painted here, so no canvas is needed. */
const painting = ['DOMMatrix', 'ImageData', 'Path2D'] as const

let loading: Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> | null = null

/** The PDF library, loaded when the first PDF comes. */
export function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  for (const name of painting)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true })
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs')
  return loading
}

/** Where the library keeps what fonts without their own tables need: character maps of Chinese fonts, the standard fonts. */
export function pdfjsFolders(): { readonly cMapUrl: string; readonly standardFontDataUrl: string } {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return { cMapUrl: `${join(root, 'cmaps')}${sep}`, standardFontDataUrl: `${join(root, 'standard_fonts')}${sep}` }
}
