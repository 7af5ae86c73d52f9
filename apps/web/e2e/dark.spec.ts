import { county, findReport } from './demo.ts'
import { expect, expectSound, test } from './story.ts'

test.use({ colorScheme: 'dark' })

test('in the dark everything stays readable', async ({ page }) => {
  await page.goto('/zh')
  await expectSound(page)
  await page.goto(`/zh/r/${county.code}?scope=own`)
  await expect(page.locator('main svg.recharts-surface').first()).toBeVisible()
  await expectSound(page)
  const report = await findReport(({ findings }) => findings.some(({ cells }) => cells.length > 0), true)
  const finding = report.findings.find(({ cells }) => cells.length > 0)
  await page.goto(`/en/u/${report.agency.id}/${report.year}?f=${encodeURIComponent(finding?.fingerprint ?? '')}`)
  await expect(page.locator('[data-cell][data-lit]').first()).toBeVisible()
  await expectSound(page)
})
