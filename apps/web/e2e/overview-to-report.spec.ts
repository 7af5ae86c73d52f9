import { county } from './demo.ts'
import { expect, expectSound, test } from './story.ts'

test('from the first page through the county and an agency to one report', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/zh$/)
  await expect(page.getByRole('note')).toContainText('虚构示例数据')
  await expectSound(page)

  await page.locator(`a[href="/zh/r/${county.code}"]`).first().click()
  await expect(page).toHaveURL(`/zh/r/${county.code}`)
  const name = await page.getByRole('heading', { level: 1 }).textContent()
  await expect(page.getByRole('note')).toContainText('虚构示例数据')
  await expect(page.locator('main svg.recharts-surface').first()).toBeVisible()
  const agencies = page.locator('#agencies')
  await expect(agencies.getByRole('row')).not.toHaveCount(1)
  await expectSound(page)

  await agencies
    .getByRole('rowheader')
    .getByRole('link', { name: `${name}人民政府` })
    .click()
  await expect(page).toHaveURL(/\/zh\/u\/\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}人民政府`)
  await expectSound(page)

  await page.getByRole('navigation', { name: '各年年报' }).getByRole('link', { name: '2024' }).click()
  await expect(page).toHaveURL(/\/zh\/u\/\d+\/2024$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024 年年报')
  await expect(page.getByRole('heading', { name: '收到和处理政府信息公开申请情况' })).toBeVisible()
  await expectSound(page)
})

test('each chart has a table with the same numbers', async ({ page }) => {
  await page.goto(`/zh/r/${county.code}`)
  const figure = page.locator('#received figure')
  await expect(figure.locator('svg.recharts-surface')).toBeVisible()
  await figure.getByText('看数据表').click()
  const row = figure.getByRole('row', { name: /^2025/ })
  const [sum = '', own = ''] = await row.getByRole('cell').allInnerTexts()
  await expect(figure.locator('svg')).toContainText(sum.replace('≥ ', ''))
  await expect(figure.locator('svg')).toContainText(own)
})

test('the two series are switched in the address and never added', async ({ page }) => {
  await page.goto(`/zh/r/${county.code}`)
  await expect(page.getByText('是两组数，分开列示，从不相加')).toBeVisible()
  await page.locator('#outcomes').getByRole('link', { name: '本级政府年报' }).click()
  await expect(page).toHaveURL(`/zh/r/${county.code}?scope=own#outcomes`)
  await expect(page.locator('#outcomes figcaption')).toContainText('本级政府年报')
  await page.goBack()
  await expect(page.locator('#outcomes figcaption')).toContainText('各单位合计')
})
