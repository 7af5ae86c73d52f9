import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Loads the gate in a Node that says it is another one; `nothing` is no verb, so a gate that lets it through fails to find it. */
function pass(version: string) {
  const code = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); process.argv[2] = 'nothing'; require('./scripts/gate.cjs')`
  return spawnSync(process.execPath, ['-e', code, 'x', 'nothing'], { encoding: 'utf8' })
}

test.each(['8.17.0', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is told in two sentences what is needed', (version) => {
  const { status, stderr, stdout } = pass(version)
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^需要 Node 20\.19/), expect.stringMatching(/^Node 20\.19\+/)])
  expect(stdout).toBe('')
})

test.each(['20.19.0', '22.12.0', '23.0.0', '24.4.1'])('Node %s goes on to the verb', (version) => {
  expect(pass(version).stderr).toContain('ERR_MODULE_NOT_FOUND')
})
