import type { Explanation } from '@gongkai/parser'
import { type Claim, type FigureState, messagesOf, type Span } from '@gongkai/shared'

type Equation = Explanation['equations'][number]
type Readings = NonNullable<Explanation['readings']>['before']

const states: Readonly<Record<FigureState, string>> = {
  number: '数字 number',
  blank: '空白 blank',
  absent: '缺失 absent',
  unreadable: '无法辨认 unreadable',
  ambiguous: '多种读法 ambiguous',
}

/** What stands in a sum for a term that is no number. */
const gaps: Readonly<Record<FigureState, string>> = { number: '', blank: '空', absent: '缺', unreadable: '不明', ambiguous: '多解' }

const hows = { read: '直接读出 read', split: '由连写数字切分 cut out of a run', narrative: '取自文字 from a sentence' } as const

const matches: Readonly<Record<NonNullable<Explanation['label']>['match'], string>> = {
  official: '与表样相同 the wording of the form',
  variant: '另一种已知写法 another known wording',
  damaged: '有缺损或错字,按相近认出 damaged, told by likeness',
  head: '表四的表头 the head of table 4',
}

const separators: Readonly<Record<Explanation['separators'], string>> = {
  mark: '文件自带的单元格 cells of the file',
  bar: '竖线 bars',
  'lone-bar': '独占一行的竖线 bars on lines of their own',
  tab: '制表符 tabs',
  'tab-line': '每格前的制表符 a tab before each cell',
  line: '换行或空格 line ends and blanks',
}

/** One figure's chain for a person at a terminal, a step a line. */
export function explanationText(file: string, explanation: Explanation): string {
  const { key, figure, unit, heads, row, column, form, line, label, rule, readings } = explanation
  const places = [...heads, row, ...(column ? [column] : [])]
  const value = figure.state === 'number' ? `${figure.value} ${figure.unit ?? unit}` : states[figure.state]
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['表样 form', [`${form}  ${places.map(({ zh }) => zh).join(' › ')}`, places.map(({ en }) => en).join(' › ')]],
    ['数字 figure', [`${states[figure.state]}${printedAs(figure)}`]],
    ['原文 line', line ? [`第 ${line.number} 行 line ${line.number}`, quoted(line, figure.span)] : ['原文中没有 not in the text']],
    ['行名 label', label ? [labelText(label)] : ['没有找到 not found']],
    ['分格 cells', [separators[explanation.separators], cellsOf(explanation)].filter((said) => said !== '')],
    ['读法 readings', readings ? [`${countOf(readings.before)} → ${countOf(readings.after)}`] : []],
    ['候选 candidates', figure.candidates ? [figure.candidates.map((candidate) => candidate ?? '空或缺 blank or absent').join(' · ')] : []],
    ['依据 rule', [`${rule.id}  ${rule.zh}`, rule.en]],
    ['勾稽 sums', explanation.equations.map(equationText)],
    ['文字 prose', explanation.claims.map(claimText)],
  ]
  const lines = steps.flatMap(([name, said]) => said.map((text, at) => `  ${at === 0 ? name : '·'}  ${text}`))
  return [`✓ ${file}  ${key} = ${value}`, ...lines, ''].join('\n')
}

function printedAs({ state, raw, span, how }: Explanation['figure']): string {
  return span ? ` · «${plain(raw)}» ${placeOf(span)}${state === 'number' ? ` · ${hows[how]}` : ''}` : ''
}

/** On one line, without characters that a terminal would obey. */
function plain(text: string): string {
  return text
    .replace(/\r?\n/g, '⏎')
    .replaceAll('\t', '⇥')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '�')
}

function placeOf({ start, end }: Span): string {
  return `${start}–${end}`
}

/** The line with the figure between ⟦ and ⟧. */
function quoted({ text, start }: NonNullable<Explanation['line']>, span: Span | null): string {
  if (!span) return plain(text)
  const [from, to] = [span.start - start, span.end - start]
  return `${plain(text.slice(0, from))}⟦${plain(text.slice(from, to))}⟧${plain(text.slice(to))}`
}

/** The head of table 4 is many words. */
const longestLabel = 40

function labelText({ printed, span, match, official }: NonNullable<Explanation['label']>): string {
  const shown = printed.length > longestLabel ? `${printed.slice(0, longestLabel)}…` : printed
  const form = match === 'variant' || match === 'damaged' ? `,表样作 the form has «${official}»` : ''
  return `«${plain(shown)}» ${placeOf(span)} · ${matches[match]}${form}`
}

function cellsOf({ cells }: Explanation): string {
  return cells.map(({ text, isOwn }) => (isOwn ? `⟦${plain(text) || '空'}⟧` : plain(text) || '空')).join('  ')
}

function countOf({ count, complete }: Readings): string {
  return complete ? String(count) : `${count}+(未数尽 not all counted)`
}

function equationText({ id, law, left, right, leftSum, rightSum, holds }: Equation): string {
  const side = (terms: Equation['left']) => terms.map(({ state, value }) => value ?? gaps[state]).join(' + ')
  const sums = leftSum === null || rightSum === null || left.length + right.length === 2 ? '' : `  (${leftSum} ${holds ? '=' : '≠'} ${rightSum})`
  const sign = holds === null ? '?' : holds ? '✓' : '✗'
  return `${sign} ${id}  ${side(left)} ${holds === false ? '≠' : '='} ${side(right)}${sums}  ${law}`
}

function claimText({ key, value, none, approximate, raw, span }: Claim): string {
  const said = none ? '没有 none' : (value ?? `约 about ${approximate}`)
  return `${messagesOf('zh').claims[key]} ${messagesOf('en').claims[key]}: ${said} · «${plain(raw)}» ${placeOf(span)}`
}
