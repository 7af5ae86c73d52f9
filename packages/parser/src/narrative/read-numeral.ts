const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/**
 * The number that Chinese numerals write, 0 to 99,999,999: 三, 十二, 一百零五, 一百二 (120), 两千, 一〇五. Null for what is no number or several
 * («三五», «两三»), which the language uses for «a few».
 */
export function readNumeral(text: string): number | null {
  if (!/^[〇零一二两三四五六七八九十百千万]+$/.test(text)) return null
  const plain = text.replaceAll('〇', '零')
  if (plain === '零') return 0
  if (/^[一二三四五六七八九][零一二三四五六七八九]*零[零一二三四五六七八九]*$/.test(plain) && plain.length > 2) {
    return Number([...plain].map((digit) => digits.indexOf(digit)).join(''))
  }
  const [head = '', tail, ...more] = plain.split('万')
  if (more.length > 0) return null
  if (tail === undefined) return readSection(head, false)
  const [thousands, rest] = [readSection(head, false), tail === '' ? 0 : readSection(tail, true)]
  return thousands === null || rest === null ? null : thousands * 10000 + rest
}

/** A number below 10,000; `led` where a larger unit stands before it, so that a bare digit stands for the next unit: 一万二. */
function readSection(text: string, led: boolean): number | null {
  let [total, unit, zero] = [0, 10000, false]
  let digit = ''
  for (const character of text) {
    const next = units[character]
    if (character === '零') {
      if (digit !== '' || zero || (!led && total === 0)) return null
      zero = true
    } else if (next === undefined) {
      if (digit !== '') return null
      digit = character
    } else {
      if (next >= unit || (digit === '' && next > 10) || (digit === '两' && next === 10) || (zero && next * 10 === unit)) return null
      total += next * (digit === '' ? 1 : digitOf(digit))
      unit = next
      digit = ''
      zero = false
    }
  }
  if (digit === '') return zero || total === 0 ? null : total
  const alone = !led && total === 0
  if (digit === '两') return alone ? 2 : null
  return total + digitOf(digit) * (alone || zero || unit === 10 ? 1 : unit / 10)
}

function digitOf(digit: string): number {
  return digit === '两' ? 2 : digits.indexOf(digit)
}
