import { OwnServers } from './own-servers.ts'
import { expect, expectSound, test } from './story.ts'

const servers = new OwnServers()
test.describe.configure({ mode: 'serial' })
test.afterAll(() => servers.end())

test.describe('without an API', () => {
  test('every page names the address that failed and what to do', async ({ browser }) => {
    const url = await servers.web('http://127.0.0.1:1/graphql')
    const page = await browser.newPage({ baseURL: url })
    for (const path of ['/zh', '/zh/r/990101', '/zh/u/1', '/zh/u/1/2023', '/zh/checks']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据接口没有回答')
      await expect(page.getByRole('main').getByRole('alert')).toContainText('http://127.0.0.1:1/graphql')
      await expect(page.getByRole('main').getByRole('alert')).toContainText('npm start')
    }
    await page.goto('/en')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('which could not be reached')
    await expectSound(page)
    await page.close()
  })
})

test.describe('with an empty database', () => {
  test('the first page says how to fill it', async ({ browser }) => {
    const url = await servers.web(await servers.emptyApi())
    const page = await browser.newPage({ baseURL: url })
    await page.goto('/zh')
    await expect(page.getByRole('heading', { name: '还没有数据' })).toBeVisible()
    await expect(page.getByText('npx gongkai import ./reports')).toBeVisible()
    await expectSound(page)
    await page.close()
  })
})

test('what is not there is answered with 404, in the language of the address', async ({ browser, baseURL, request }) => {
  for (const path of ['/zh/r/000000', '/zh/u/999999', '/zh/u/1/1900', '/zh/nothing/here']) expect((await request.get(path)).status()).toBe(404)
  const page = await browser.newPage({ ...(baseURL && { baseURL }) })
  await page.goto('/en/r/000000')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await page.close()
})
