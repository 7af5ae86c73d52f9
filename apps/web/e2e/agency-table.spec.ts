import { county } from './demo.ts'
import { expect, test } from './story.ts'

test('filter and order of the agencies stand in the address and open again from it', async ({ page }) => {
  await page.goto(`/zh/r/${county.code}`)
  const table = page.locator('#agencies')
  const rows = table.locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  const all = await rows.count()

  await table.getByLabel('类别').selectOption('TOWNSHIP')
  await expect(page).toHaveURL(/k=TOWNSHIP/)
  await expect.poll(() => rows.count()).toBeLessThan(all)

  await table.getByRole('button', { name: /最近一年新收/ }).click()
  await expect(page).toHaveURL(/sort=-received/)
  await expect(table.getByRole('columnheader', { name: /最近一年新收/ })).toHaveAttribute('aria-sort', 'descending')
  const first = await rows.first().textContent()

  await page.goto(page.url())
  await expect(rows.first()).toHaveText(first ?? '')

  await table.getByLabel('按名称筛选').fill('没有这个名字')
  await expect(table.getByText('没有符合条件的单位。')).toBeVisible()
  await table.getByRole('button', { name: '清除筛选' }).click()
  await expect(rows).toHaveCount(all)
})
