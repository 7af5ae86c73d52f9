import type { SaxesAttributeNS } from 'saxes'

export type Attributes = Readonly<Record<string, SaxesAttributeNS>>

/** Reads an element's attributes by their local names, whatever the prefix. */
export const attributes = {
  /** `w:val` unless another is named; empty where there is none. */
  text(all: Attributes, name = 'val'): string {
    return Object.values(all).find(({ local }) => local === name)?.value ?? ''
  },

  /** A whole number; null where there is none. */
  number(all: Attributes, name = 'val'): number | null {
    const number = Number.parseInt(attributes.text(all, name), 10)
    return Number.isNaN(number) ? null : number
  },

  /** A property that is on when it is there and says nothing else. */
  isOn(all: Attributes): boolean {
    return !/^(?:0|false|off|none)$/.test(attributes.text(all))
  },
} as const
