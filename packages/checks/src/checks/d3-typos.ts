import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { proseOf } from '../text/prose.ts'
import { quoteHash } from '../text/quote-hash.ts'
import { textFinding } from '../text/text-finding.ts'
import { typos } from '../wordings/typo-wordings.ts'

/** Slips in fixed terms. */
export const d3: ReportCheck = {
  id: 'D3',
  name: 'typos',
  severity: 'info',
  class: 'document',
  door: 'report',
  title: { zh: '固定用语错字', en: 'Slips in fixed terms' },
  formula: { zh: '固定用语没有错字、叠字', en: 'fixed terms without slips or doubled words' },
  explanation: {
    zh: '法规名称、表中用语和“一是……二是……”之类的固定说法写错或叠字，每处为错误；只收确定无疑的写法（“逐条列出”不是错字）。',
    en: 'A slip in the name of a law, a term of the tables, or a set phrase such as 一是……二是…… fails at each place; only what can be nothing else is taken (逐条列出 is none).',
  },
  law: null,
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '表中行名与表样不同（F7）；扫描识别造成的乱码', en: 'labels that differ from the form (F7); characters lost by recognition' },
  example: {
    bad: { zh: '“不是《条列》所指政府信息”', en: '《条列》 for 《条例》' },
    good: { zh: '“不是《条例》所指政府信息”', en: '《条例》' },
  },
  test: (_, text) => {
    const prose = proseOf(text)
    const possible = typos.filter(({ trace }) => prose.text.includes(trace))
    if (possible.length === 0) return []
    const found = possible.flatMap(({ pattern, right }) =>
      [...prose.text.matchAll(pattern)].map((match) => ({
        quote: match[0],
        right: match[1] ? right.replace('$1', match[1]) : right,
        at: match.index,
      })),
    )
    const ordered = found.sort((a, b) => a.at - b.at)
    return ordered.map(({ quote, right, at }, index) => {
      const ordinal = ordered.slice(0, index).filter((one) => one.quote === quote).length + 1
      return textFinding(d3, {
        outcome: 'FAIL',
        place: `${quoteHash(quote)}/${ordinal}`,
        message: { zh: '“{quote}”应为“{right}”。', en: '“{quote}” should read “{right}”.' },
        expected: { zh: '“{right}”', en: '“{right}”' },
        actual: { zh: '“{quote}”', en: '“{quote}”' },
        words: { quote, right },
        spans: [prose.spanOf(at, at + quote.length)],
      })
    })
  },
}
