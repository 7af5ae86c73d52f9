/** A number as digits and at most a point, never with an exponent: `1e-7` is `0.0000001`. */
export function decimalText(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
}
