/*
 * The one entry of every npm verb: `node scripts/gate.cjs start` loads start.mjs.
 * Old syntax on purpose: any Node can read this file, so an old one gets a sentence and not a stack.
 */
var major = parseInt(process.versions.node, 10)
var minor = parseInt(process.versions.node.split('.')[1] || '0', 10)
var fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23

if (!fits) {
  console.error('需要 Node 20.19 以上、22.12 以上或 24（现在是 ' + process.version + '）。请从 https://nodejs.org 安装后重试。')
  console.error('Node 20.19+, 22.12+ or 24 is needed (this is ' + process.version + '). Install one from https://nodejs.org and try again.')
  process.exit(1)
} else {
  import('./' + process.argv[2] + '.mjs')
}
