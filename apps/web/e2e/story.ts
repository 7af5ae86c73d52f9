import { test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * A story in the browser. It fails where a page complains in the console, throws, or asks anything of another host:
 * everything must work with the network cut off.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      const home = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`)
      })
      page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== home) complaints.push(`asked ${url.origin}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** No barrier that axe calls serious or worse, and nothing wider than the window. */
export async function expectSound(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const barriers = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, help, nodes }) =>
          `${id}: ${help} — ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 160))
            .join(' | ')}`,
      )
  })
  expect(barriers).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
}
