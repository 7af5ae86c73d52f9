import { county, findReport } from './demo.ts'
import { expect, expectSound, test } from './story.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('on a phone every page fits, and a number leads to the text by a tab', async ({ page }) => {
  await page.goto('/zh')
  await expectSound(page)
  await page.goto(`/zh/r/${county.code}`)
  await expect(page.locator('main svg.recharts-surface').first()).toBeVisible()
  await expect(page.locator('#agencies tbody tr').first()).toBeVisible()
  await expectSound(page)

  const report = await findReport(({ figures }) => figures.some(({ key }) => key === 'requests.newReceived.total'))
  await page.goto(`/zh/u/${report.agency.id}`)
  await expectSound(page)
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  await expect(page.locator('[data-pane]')).toBeHidden()
  await page.locator('[data-cell="requests.newReceived.total"]').click()
  await page.getByRole('button', { name: '看原文' }).click()
  await expect(page).toHaveURL(/hl=requests\.newReceived\.total&tab=text|tab=text&hl=requests\.newReceived\.total/)
  await expect(page.locator('[data-pane] [data-lit]')).toBeInViewport()
  await expectSound(page)
  await page.getByRole('button', { name: '看表格' }).click()
  await expect(page.locator('[data-cell="requests.newReceived.total"]')).toBeInViewport()
})

test('on a phone the findings have a tab of their own', async ({ page }) => {
  const report = await findReport(({ findings }) => findings.length > 0, true)
  await page.goto(`/zh/u/${report.agency.id}/${report.year}?tab=findings`)
  await expect(page.getByText(report.findings[0]?.message ?? '').first()).toBeVisible()
  await expect(page.locator('[data-cell]').first()).toBeHidden()
  await expectSound(page)
})
