import { findReport } from './demo.ts'
import { expect, test } from './story.ts'

const key = 'requests.newReceived.total'
const withNumber = () => findReport(({ figures }) => figures.some((figure) => figure.key === key && (figure.value ?? 0) > 0))

test('a click on a number lights its characters in the text', async ({ page }) => {
  const report = await withNumber()
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  const cell = page.locator(`[data-cell="${key}"]`)
  await cell.click()
  await expect(page).toHaveURL(new RegExp(`hl=${key}`))
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  const mark = page.locator('[data-pane] [data-lit]')
  await expect(mark).toHaveText((await cell.textContent()) ?? '')
  await expect(mark).toBeInViewport()
})

test('a click on characters in the text lights their cell', async ({ page }) => {
  const report = await withNumber()
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  await page.locator(`[data-place="${key}"]`).click()
  await expect(page).toHaveURL(new RegExp(`hl=${key}`))
  const cell = page.locator(`[data-cell="${key}"]`)
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  await expect(cell).toBeInViewport()
})

test('the address opens the same place again, and «back» undoes one choice', async ({ page }) => {
  const report = await withNumber()
  const address = `/zh/u/${report.agency.id}/${report.year}`
  await page.goto(`${address}?hl=${key}`)
  await expect(page.locator('[data-pane] [data-lit]')).toBeInViewport()
  await expect(page.locator(`[data-cell="${key}"]`)).toBeInViewport()
  await page.locator('[data-cell="requests.total.total"]').click()
  await expect(page).toHaveURL(/hl=requests\.total\.total/)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`hl=${key}`))
  await expect(page.locator(`[data-cell="${key}"]`)).toHaveAttribute('aria-pressed', 'true')
})

test('arrow keys go from figure to figure, Enter lights one', async ({ page }) => {
  const report = await withNumber()
  await page.goto(`/zh/u/${report.agency.id}/${report.year}`)
  await page.locator('[data-cell="requests.newReceived.naturalPerson"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-cell="requests.carriedOver.naturalPerson"]')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-cell="requests.carriedOver.commercial"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/hl=requests\.carriedOver\.commercial/)
})

test('an address with an unknown place opens the page and says what it ignored', async ({ page }) => {
  const report = await withNumber()
  await page.goto(`/zh/u/${report.agency.id}/${report.year}?hl=requests.nothing.here`)
  await expect(page.getByText('已忽略地址中的“hl=requests.nothing.here”')).toBeVisible()
})
