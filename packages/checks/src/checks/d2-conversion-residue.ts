import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { quoteHash } from '../text/quote-hash.ts'
import { shortQuote } from '../text/short-quote.ts'
import { textFinding } from '../text/text-finding.ts'
import { residues } from '../wordings/residue-wordings.ts'

/** Marks of an editor that were left in the text. */
export const d2: ReportCheck = {
  id: 'D2',
  version: 2,
  name: 'conversion-residue',
  severity: 'info',
  class: 'document',
  door: 'report',
  title: { zh: '编辑残留', en: 'Left over from an editor' },
  formula: { zh: '正文里没有书签、域代码、样式代码等编辑标记', en: 'no bookmarks, field codes or style code in the text' },
  explanation: {
    zh: '文字处理软件转成网页或纯文本时，书签（如 _GoBack）、域代码、样式代码、未转换的字符实体有时留在读者看得到的正文里，每处为错误。网站的导航、页脚、打印链接和页码不算。',
    en: 'Bookmarks (_GoBack), field codes, style code and undecoded entities sometimes stay in what the reader sees when a document is turned into a page or plain text; each one fails. Menus, footers, print links and page numbers are none.',
  },
  law: null,
  forms: everyForm,
  years: null,
  notMistakenFor: {
    zh: '网站导航和页脚、页码、乱码（阅读时另行说明）',
    en: 'menus and footers, page numbers, garbled characters (told by the reader)',
  },
  example: {
    bad: { zh: '“[bookmark: _GoBack]（三）继续做好公开”', en: '“[bookmark: _GoBack] 3. …”' },
    good: { zh: '“（三）继续做好公开”', en: '“(3) …”' },
  },
  test: (_, { text, spanOf }) => {
    if (!/[[{&<_\\]|mso-|HYPERLINK|MERGEF|EMBED|Normal 0|错误[!！]/.test(text)) return []
    const found = residues.flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map((match) => ({ name, quote: match[0], at: match.index })))
    const ordered = found.sort((a, b) => a.at - b.at)
    return ordered.map(({ name, quote, at }, index) => {
      const ordinal = ordered.slice(0, index).filter((one) => one.quote === quote).length + 1
      return textFinding(d2, {
        outcome: 'FAIL',
        place: `${quoteHash(quote)}/${ordinal}`,
        message: {
          zh: '正文里留有{name}“{quote}”，应当删去。',
          en: 'The text still holds {name}, “{quote}”, to be taken out.',
        },
        expected: { zh: '没有编辑标记', en: 'no mark of an editor' },
        actual: { zh: '“{quote}”', en: '“{quote}”' },
        words: { name, quote: shortQuote(quote) },
        spans: [spanOf(at, at + quote.length)],
      })
    })
  },
}
