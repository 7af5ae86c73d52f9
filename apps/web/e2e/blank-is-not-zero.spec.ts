import { findReport } from './demo.ts'
import { expect, test } from './story.ts'

test('a blank cell says that it is blank, and shows where', async ({ page }) => {
  const isBlank = ({ state, source }: { state: string; source: unknown }) => state === 'BLANK' && source !== null
  const report = await findReport(
    ({ figures }) => figures.some((figure) => isBlank(figure) && figure.key.startsWith('requests.')),
    [2025, 2024, 2023, 2022, 2021, 2020, 2019],
  )
  const blank = report.figures.find((figure) => isBlank(figure) && figure.key.startsWith('requests.'))?.key
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  const cell = page.locator(`[data-cell="${blank}"]`)
  await expect(cell).toHaveText('空')
  await cell.click()
  await expect(page.getByText('原表此格为空，未按 0 计').first()).toBeVisible()
  await expect(page.locator('[data-pane] [data-lit]')).toBeInViewport()
})
