import { formatNumber } from '@gongkai/shared'
import { askApi } from './ask-api.ts'
import { county } from './demo.ts'
import { expect, expectSound, test } from './story.ts'

interface Listed {
  readonly findings: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly message: string
      readonly report: { readonly year: number; readonly agency: { readonly id: string } }
      readonly others: readonly { readonly year: number; readonly sources: readonly { readonly quote: string }[] }[]
    }[]
  }
}
const ask = (args: string) =>
  askApi<Listed>(
    `{ findings(within: "${county.code}", first: 20, ${args}) { totalCount nodes { message report { year agency { id } } others { year sources { quote } } } } }`,
  )

test('a supervisor narrows the findings of the county by class, and comes from one of them to both places', async ({ page }) => {
  const all = (await ask('class: [DOCUMENT, NUMBER]')).findings
  const documents = (await ask('class: [DOCUMENT]')).findings
  const numbers = (await ask('class: [NUMBER]')).findings
  await page.goto(`/zh/r/${county.code}`)
  await page.getByRole('link', { name: '查看全部核对所见' }).click()
  await expect(page).toHaveURL(`/zh/findings?r=${county.code}`)
  await expect(page.getByRole('status')).toContainText(`共 ${formatNumber(all.totalCount, 'zh')} 条`)
  await page.getByLabel('类别', { exact: true }).selectOption({ value: 'document' })
  await expect(page).toHaveURL(/class=document/)
  await expect(page.getByRole('status')).toContainText(`共 ${formatNumber(documents.totalCount, 'zh')} 条`)
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: documents.nodes[0]?.message ?? '' })
      .first(),
  ).toBeVisible()
  await expectSound(page)

  await page.goBack()
  await expect(page).toHaveURL(`/zh/findings?r=${county.code}`)
  await page.getByLabel('类别', { exact: true }).selectOption({ value: 'number' })
  await expect(page).toHaveURL(/class=number/)
  await expect(page.getByRole('status')).toContainText(`共 ${formatNumber(numbers.totalCount, 'zh')} 条`)
  await page.getByRole('link', { name: '在年报中查看' }).first().click()
  await expect(page).toHaveURL(/\/u\/\d+\/\d{4}\?f=/)
  await expect(page.locator('[data-cell][data-lit]').first()).toBeVisible()
  await expectSound(page)
})

test('a finding over two years shows the other year’s words and leads to that report', async ({ page }) => {
  const { nodes } = (await ask('check: ["X1"], outcome: [FAIL]')).findings
  const finding = nodes.find(({ others }) => others[0]?.sources.some(({ quote }) => quote.trim() !== ''))
  if (!finding) throw new Error('the county has no finding over two years')
  const [other] = finding.others
  await page.goto(`/zh/u/${finding.report.agency.id}/${finding.report.year}`)
  for (const summary of await page.getByText(/^其余 \d+ 处$/).all()) await summary.click()
  const entry = page.getByRole('listitem').filter({ hasText: finding.message }).first()
  await expect(entry).toContainText(other?.sources[0]?.quote.trim() ?? '')
  await entry.getByRole('link', { name: `${other?.year} 年年报` }).click()
  await expect(page).toHaveURL(new RegExp(`/u/${finding.report.agency.id}/${other?.year}`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${other?.year} 年年报`)
})

test('the chain of an agency says where two years do not agree', async ({ page }) => {
  const { nodes } = (await ask('check: ["X1"], outcome: [FAIL]')).findings
  const [finding] = nodes
  if (!finding) throw new Error('the county has no broken chain')
  await page.goto(`/en/u/${finding.report.agency.id}`)
  const row = page.getByRole('row', { name: new RegExp(`^${finding.report.year - 1} → ${finding.report.year}`) })
  await expect(row.getByText('not equal').first()).toBeAttached()
  await expectSound(page)
  await row.getByRole('link').last().click()
  await expect(page).toHaveURL(/hl=requests.carriedOver/)
})

test('no filter that finds nothing leaves the page empty', async ({ page }) => {
  await page.goto(`/zh/findings?r=${county.code}&check=D1&y=1999`)
  await expect(page.getByText('没有符合筛选条件的所见。')).toBeVisible()
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(page).toHaveURL(`/zh/findings?r=${county.code}`)
  await page.goto('/zh/findings')
  await expect(page.getByText('先选择一个地区或单位')).toBeVisible()
  await expectSound(page)
})
