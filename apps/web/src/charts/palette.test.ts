import { expect, test } from 'vitest'
import { ground, paletteCss, tones } from './palette.ts'

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test.each(Object.entries(tones))('%s stands out from the page, light and dark', (_, tone) => {
  expect(contrast(tone.light, ground.light)).toBeGreaterThanOrEqual(3)
  expect(contrast(tone.dark, ground.dark)).toBeGreaterThanOrEqual(3)
})

test('the style sheet names every colour twice', () => {
  expect(paletteCss().match(/--paint-denied:/g)).toHaveLength(2)
  expect(paletteCss()).toContain('--paint-denied:#841922')
})
