import { findReport } from './demo.ts'
import { expect, expectSound, test } from './story.ts'

test('the other language opens at the same place', async ({ page }) => {
  const report = await findReport(({ figures }) => figures.some(({ key }) => key === 'requests.total.total'))
  const rest = `/u/${report.agency.id}/${report.year}?hl=requests.total.total`
  await page.goto(`/zh${rest}`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`/en${rest}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'Official tables' }).or(page.getByText('Requests received and handled')).first()).toBeVisible()
  await expect(page.locator('[data-cell="requests.total.total"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('note')).toContainText('Invented sample data')
  await expectSound(page)
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(`/zh${rest}`)
})

test('the first page speaks the visitor’s language, Chinese where nothing is said', async ({ browser, baseURL }) => {
  const expected = { 'en-GB': 'en', 'zh-CN': 'zh', 'de-DE': 'zh' } as const
  for (const [locale, path] of Object.entries(expected)) {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(new RegExp(`/${path}$`))
    await context.close()
  }
})
