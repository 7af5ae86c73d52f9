import type { Disposition } from '@gongkai/shared'

/** A colour of the light and of the dark page. */
interface Tone {
  readonly light: string
  readonly dark: string
}

/** What the charts are drawn on. */
export const ground: Tone = { light: '#FFFFFF', dark: '#0F172A' }

/** One colour per outcome of a request, the same wherever it is drawn; chosen to stay apart for colour-blind readers too. */
const dispositionTones = {
  granted: { light: '#0B68BF', dark: '#4485E2' },
  partiallyGranted: { light: '#14A2BD', dark: '#5DC6FE' },
  denied: { light: '#841922', dark: '#D95155' },
  unableToProvide: { light: '#CF7B24', dark: '#E5BA10' },
  notProcessed: { light: '#503357', dark: '#9F6F8C' },
  otherHandling: { light: '#6D7073', dark: '#B4B8BC' },
} as const satisfies Record<Disposition, Tone>

/** Series of other charts take tones of the same set; no chart shows both meanings. `carried` is drawn as an outline. */
export const tones = {
  ...dispositionTones,
  received: dispositionTones.granted,
  ownReport: dispositionTones.otherHandling,
  carried: { light: '#1F2937', dark: '#E5E7EB' },
  upheld: dispositionTones.granted,
  corrected: dispositionTones.unableToProvide,
  otherResult: dispositionTones.otherHandling,
  pending: { light: '#1F2937', dark: '#E5E7EB' },
} as const satisfies Record<string, Tone>

export type Paint = keyof typeof tones

/** Drawn as an outline, not filled: what is not finished business of the year. */
export const outlined: ReadonlySet<Paint> = new Set<Paint>(['carried', 'pending'])

/** The value for `fill` or `stroke`; the style sheet of `paletteCss` gives it its colour. */
export function paintOf(paint: Paint): string {
  return `var(--paint-${paint})`
}

/** The palette as CSS variables, light first, dark where the reader prefers it. */
export function paletteCss(): string {
  const declare = (tone: 'light' | 'dark') =>
    [...Object.entries(tones).map(([name, value]) => `--paint-${name}:${value[tone]}`), `--ground:${ground[tone]}`].join(';')
  return `:root{${declare('light')}}@media (prefers-color-scheme:dark){:root{${declare('dark')}}}`
}
