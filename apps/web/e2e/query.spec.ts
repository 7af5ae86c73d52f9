import { expect, test } from './story.ts'

test('a query is answered on the query page, with nothing loaded from elsewhere', async ({ page }) => {
  await page.goto('/zh/query')
  await expect(page.locator('.graphiql-query-editor')).toContainText('dataset')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.locator('.graphiql-response')).toContainText('"reports"')
})

test('an example is put into the editor by its address', async ({ page }) => {
  await page.goto('/zh/query')
  const chooser = page.getByLabel('示例查询')
  const value = await chooser.locator('option').nth(1).getAttribute('value')
  await chooser.selectOption(value)
  await expect(page).toHaveURL(new RegExp(`example=${value}`))
  await expect(page.locator('.graphiql-query-editor')).toContainText('#')
})
