import { createHash } from 'node:crypto'

/** Sends what stands in the box and shows the answer; the one script of the page. */
const script = `
const form = document.querySelector('form')
const output = document.querySelector('pre')
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const body = JSON.stringify({ query: form.query.value })
  const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  output.textContent = JSON.stringify(await answer.json(), null, 2)
})
form.query.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})
`

const style = `
body { font: 16px/1.6 system-ui, 'Noto Sans CJK SC', sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
textarea { box-sizing: border-box; width: 100%; height: 14rem }
textarea, pre, code { font: 14px/1.5 ui-monospace, monospace }
pre { background: #f4f4f2; padding: 1rem; overflow: auto; min-height: 4rem; white-space: pre-wrap }
button { font: inherit; padding: .3rem 1rem }
`

const example = `{
  dataset { reports agencies years }
  agencies(first: 5) {
    nodes { name reports { year figure(key: "requests.newReceived.total") { value state source { quote } } } }
  }
}`

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = [
  "default-src 'none'",
  `script-src ${sha256(script)}`,
  `style-src ${sha256(style)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A page for trying out queries that needs nothing but this server; the dashboard has a fuller one. */
export function queryPage(webPort: number): { readonly html: string; readonly headers: Readonly<Record<string, string>> } {
  const html = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>公开 · GraphQL</title><style>${style}</style></head>
<body>
<h1>公开 · GraphQL</h1>
<p>政府信息公开工作年度报告的数据接口。<br>Figures of the yearly open-government-information reports.</p>
<ul>
<li><a id="web" href="http://localhost:${webPort}/zh/query">带补全和文档的查询页 · Query page with completion and documentation</a></li>
<li><code>POST /graphql</code> — 查询 · queries (<code>application/json</code>: <code>query</code>, <code>variables</code>)</li>
<li><code>GET /source/:sha256</code> — 报告原文 · text of a report; <code>/original</code> — 原始文件 · the file as it came</li>
<li><code>GET /healthz</code>, <code>GET /readyz</code> — 运行状况 · health</li>
</ul>
<form action="/graphql">
<label for="query">查询 · Query</label>
<textarea id="query" name="query" spellcheck="false">${example}</textarea>
<button>执行 · Run</button> <small>Ctrl + Enter</small>
</form>
<h2>结果 · Answer</h2>
<pre aria-live="polite"></pre>
<script>${script}</script>
</body>
</html>
`
  return { html, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } }
}
