import { findReport } from './demo.ts'
import { expect, expectSound, test } from './story.ts'

test('a finding shows both sides of a contradiction, in the table and in the text', async ({ page }) => {
  const isStory = ({ check, sources, cells }: { check: { id: string }; sources: readonly unknown[]; cells: readonly unknown[] }) =>
    check.id === 'N1' && sources.length > 1 && cells.length > 0
  const report = await findReport(({ findings }) => findings.some(isStory), true)
  const finding = report.findings.find(isStory)
  if (!finding) throw new Error('the report lost its finding')
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  const entry = page.getByRole('listitem').filter({ hasText: finding.message })
  await expect(entry).toContainText('应为')
  await expect(entry).toContainText('实为')
  await entry.getByRole('button', { name: '标出两处' }).click()
  await expect(page).toHaveURL(/f=/)
  for (const key of finding.cells) await expect(page.locator(`[data-cell="${key}"]`)).toHaveAttribute('aria-pressed', 'true')
  const lit = (await page.locator('[data-pane] [data-lit]').allInnerTexts()).join('')
  for (const { quote } of finding.sources) expect(lit).toContain(quote.trim())
  await expectSound(page)

  await page.goto(page.url())
  await expect(page.locator('[data-pane] [data-lit]').first()).toBeInViewport()
})

test('the meaning of a check is one click away', async ({ page }) => {
  const report = await findReport(({ findings }) => findings.length > 0, true)
  const id = report.findings[0]?.check.id
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  await page.locator(`a[href="/zh/checks#${id}"]`).first().click()
  await expect(page).toHaveURL(`/zh/checks#${id}`)
  await expect(page.locator(`#${id}`)).toBeInViewport()
  await expectSound(page)
})

test('a mobile number is flagged and nowhere to be read', async ({ page, request }) => {
  const report = await findReport(({ findings }) => findings.some(({ check, message }) => check.id === 'D1' && message.includes('*')), true)
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  await expect(page.getByText(/文中有(手机号码|身份证号码).*\*{11,}/).first()).toBeVisible()
  await expect(page.locator('[data-pane]')).toContainText('***********')
  const number = /(?<![\da-f])1[3-9]\d{9}(?![\da-f])/
  expect(await page.content()).not.toMatch(number)
  await page.getByText('来源与版本').click()
  await expect(page.getByText(/已用“\*”遮盖/)).toBeVisible()
  await expect(page.getByRole('link', { name: '下载原件' })).toHaveCount(0)
  const address = await page.getByRole('link', { name: '解码后的文本' }).getAttribute('href')
  expect(await (await request.get(address ?? '')).text()).not.toMatch(number)
  expect((await request.get(`${address}/original`)).status()).toBe(403)
})
