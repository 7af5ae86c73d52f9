import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { freePort, portUses, readPort, requireFree } from '../../scripts/parts/ports.mjs'

afterEach(() => {
  delete process.env.WEB_PORT
})

test.each(['127.0.0.1', '0.0.0.0'])('a port that is taken on %s is named, with the variable that changes it', async (host) => {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(requireFree(port, portUses.web)).rejects.toThrow(
    new RegExp(`^端口 ${port}（网页）已被占用.*WEB_PORT=\\d+ npm start\nPort ${port} \\(web\\) is taken`),
  )
  server.close()
  await once(server, 'close')
  await expect(requireFree(port, portUses.web)).resolves.toBeUndefined()
})

test('a free port is free', async () => {
  await expect(requireFree(await freePort(), portUses.api)).resolves.toBeUndefined()
})

test('the port is the default unless the variable holds one', () => {
  expect(readPort(portUses.web)).toBe(3000)
  process.env.WEB_PORT = ''
  expect(readPort(portUses.web)).toBe(3000)
  process.env.WEB_PORT = '3100'
  expect(readPort(portUses.web)).toBe(3100)
})

test.each(['abc', '0', '70000', '3000.5', '-1'])('WEB_PORT=%s is named as no port', (text) => {
  process.env.WEB_PORT = text
  expect(() => readPort(portUses.web)).toThrow(`WEB_PORT=${text} is no port`)
})
