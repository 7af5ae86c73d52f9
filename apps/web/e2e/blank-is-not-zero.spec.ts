import { type DemoReport, findReport } from './demo.ts'
import { expect, test } from './story.ts'

test('a blank cell says that it is blank, and shows where', async ({ page }) => {
  const isBlank = ({ key, state, source }: DemoReport['figures'][number]) => key.startsWith('requests.') && state === 'BLANK' && source !== null
  const report = await findReport(({ figures }) => figures.some(isBlank))
  const blank = report.figures.find(isBlank)?.key
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  const cell = page.locator(`[data-cell="${blank}"]`)
  await expect(cell).toHaveText('空')
  await cell.click()
  await expect(page.getByText('原表此格为空，未按 0 计').first()).toBeVisible()
  await expect(page.locator('[data-pane] [data-lit]')).toBeInViewport()
})
