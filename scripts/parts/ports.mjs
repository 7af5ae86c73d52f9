import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/**
 * @typedef {{ variable: string, fallback: number, zh: string, en: string }} PortUse
 * @type {{ api: PortUse, web: PortUse }}
 */
export const portUses = {
  api: { variable: 'API_PORT', fallback: 4000, zh: '接口', en: 'API' },
  web: { variable: 'WEB_PORT', fallback: 3000, zh: '网页', en: 'web' },
}

/**
 * The two ports to serve on, looked at before any long work begins.
 * @throws {Failure} where one is no port or taken
 */
export async function freePorts() {
  const apiPort = readPort(portUses.api)
  const webPort = readPort(portUses.web)
  if (apiPort === webPort)
    throw new Failure(`API_PORT 与 WEB_PORT 都是 ${apiPort}，须不同。`, `API_PORT and WEB_PORT are both ${apiPort}; they must differ.`)
  await requireFree(apiPort, portUses.api)
  await requireFree(webPort, portUses.web)
  return { apiPort, webPort }
}

/**
 * The port that a variable names, or its default.
 * @param {PortUse} use
 * @throws {Failure} where the variable holds no port
 */
export function readPort({ variable, fallback }) {
  const text = process.env[variable] || String(fallback)
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Failure(`${variable}=${text} 不是端口号（1 到 65535）。`, `${variable}=${text} is no port (1 to 65535).`)
}

/**
 * @param {number} port
 * @param {PortUse} use
 * @throws {Failure} where something listens there already
 */
export async function requireFree(port, { variable, zh, en }) {
  const trouble = (await listenError(port, '127.0.0.1')) ?? (await listenError(port, '::'))
  const change = `${variable}=${port < 65_535 ? port + 1 : port - 1} npm start`
  if (trouble === 'EADDRINUSE')
    throw new Failure(`端口 ${port}（${zh}）已被占用。换一个端口：${change}`, `Port ${port} (${en}) is taken. Choose another: ${change}`)
  if (trouble === 'EACCES')
    throw new Failure(
      `没有权限使用端口 ${port}（${zh}）。换一个端口：${change}`,
      `Port ${port} (${en}) is not allowed to this user. Choose another: ${change}`,
    )
}

/** A port that is free now. */
export async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('A TCP server has an address with a port')
  return address.port
}

/**
 * The code of the error where one cannot listen; a machine without IPv6 is no error.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL' ? undefined : error.code),
    )
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}
