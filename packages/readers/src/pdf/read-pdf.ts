import type { Message } from '@gongkai/shared'
import type { PDFDocumentProxy, PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import { mostPages } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import type { Extracted } from '../text/extracted.ts'
import { findFurniture } from './find-furniture.ts'
import { joinPages } from './join-pages.ts'
import { layOutPage } from './lay-out-page.ts'
import { loadPdfjs, pdfjsFolders } from './load-pdfjs.ts'
import type { Matrix, Page } from './page-geometry.ts'
import { pageGlyphs } from './page-glyphs.ts'
import { pageRules } from './page-rules.ts'
import { pageWords } from './page-words.ts'
import { writePages } from './write-pages.ts'

/** The text layer of a PDF: lines by their places, ruled tables with marks for rows and cells. No script runs, no picture is decoded. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const document = await openPdf(bytes)
  try {
    if (document.numPages > mostPages)
      throw new ReadError(
        'LIMIT_PDF_PAGES',
        `PDF 有 ${document.numPages} 页,超过上限 ${mostPages} 页 · The PDF has ${document.numPages} pages; at most ${mostPages}`,
      )
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number))
    if (pages.every(({ words }) => words.length === 0))
      throw new ReadError(
        'SCANNED',
        'PDF 没有文字层,可能是扫描件;请提供可复制文字的版本 · The PDF has no text layer, it may be a scan; provide one with text that can be copied',
      )
    const blocks = pages.map(layOutPage)
    const furniture = findFurniture(pages, blocks)
    return { ...writePages(joinPages(blocks, furniture.all), furniture.hidden), notes: pagesWithoutText(pages) }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({
    // pdfjs takes the bytes over; the caller keeps its own.
    data: Uint8Array.from(bytes),
    ...pdfjsFolders(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new ReadError('PDF_ENCRYPTED', 'PDF 加了密码,请先解除 · The PDF is encrypted; take the password off first')
    throw damaged(error)
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  try {
    const pdfjs = await loadPdfjs()
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const view = transform as unknown as Matrix
    const { items } = await page.getTextContent()
    const drawn = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
    const glyphs = pageGlyphs(drawn, pdfjs.OPS, view, (name) => unitOfFont(page.commonObjs, name))
    page.cleanup()
    const texts = items.filter((item): item is TextItem => 'str' in item)
    const words = pageWords(texts, glyphs, view)
    return { width, height, words, rules: pageRules(drawn, pdfjs.OPS, view) }
  } catch (error) {
    throw damaged(error)
  }
}

/** The width of a thousandth, the unit of a font's widths; null where it is not known or the font writes downwards. */
function unitOfFont(fonts: PDFPageProxy['commonObjs'], name: string): number | null {
  if (!fonts.has(name)) return null
  const { vertical, fontMatrix } = fonts.get(name) as { vertical?: boolean; fontMatrix?: readonly number[] }
  return vertical ? null : (fontMatrix?.[0] ?? 0.001)
}

function damaged(error: unknown): ReadError {
  const words = error instanceof Error ? error.message : String(error)
  return new ReadError('FILE_DAMAGED', `PDF 已损坏,请重新下载 · The PDF is damaged, fetch it anew: ${words}`)
}

/** Pages that may be pictures: what is on them is not read. */
function pagesWithoutText(pages: readonly Page[]): Message[] {
  const numbers = pages.flatMap(({ words }, at) => (words.length === 0 ? [at + 1] : []))
  if (numbers.length === 0) return []
  const list = numbers.join(', ')
  return [
    {
      code: 'PAGE_WITHOUT_TEXT',
      text: `第 ${list} 页没有文字,可能是图片,其内容没有读取 · No text on page ${list}; a picture is not read`,
      span: null,
    },
  ]
}
