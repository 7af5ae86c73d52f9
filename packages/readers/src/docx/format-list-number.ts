const chinese = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const romans: readonly (readonly [number, string])[] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  chineseCounting: inChinese,
  chineseCountingThousand: inChinese,
  japaneseCounting: inChinese,
  taiwaneseCountingThousand: inChinese,
  ideographTraditional: (number) => stems[number - 1] ?? String(number),
  decimalEnclosedCircle: (number) => (number <= 20 ? String.fromCharCode(0x245f + number) : String(number)),
  decimalEnclosedCircleChinese: (number) => (number <= 20 ? String.fromCharCode(0x245f + number) : String(number)),
  decimalEnclosedParen: (number) => (number <= 20 ? String.fromCharCode(0x2473 + number) : `(${number})`),
  decimalEnclosedFullstop: (number) => `${number}.`,
  upperLetter: (number) => letter(number, 65),
  lowerLetter: (number) => letter(number, 97),
  upperRoman: (number) => inRoman(number).toUpperCase(),
  lowerRoman: inRoman,
  bullet: () => '',
  none: () => '',
}

/** A list's number as Word prints it; in plain digits where the format is one that no report uses. */
export function formatListNumber(number: number, format: string): string {
  return (formats[format] ?? String)(number)
}

/** Up to 99, as headings need; larger numbers in plain digits. */
function inChinese(number: number): string {
  if (number < 0 || number > 99) return String(number)
  if (number < 10) return chinese[number] as string
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? chinese[tens] : ''}十${number % 10 > 0 ? chinese[number % 10] : ''}`
}

function letter(number: number, first: number): string {
  return number >= 1 && number <= 26 ? String.fromCharCode(first + number - 1) : String(number)
}

function inRoman(number: number): string {
  if (number < 1 || number > 89) return String(number)
  const [value, sign] = romans.find(([one]) => one <= number) as readonly [number, string]
  return sign + (number > value ? inRoman(number - value) : '')
}
