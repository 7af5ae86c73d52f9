import { endChildren } from './children.mjs'
import { Failure } from './failure.mjs'
import { complain } from './say.mjs'
// Reads .env, which counts for every verb.
import './settings.mjs'

/** What the shell expects of a program that a signal ended: 128 and the signal's number. */
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/**
 * Runs one npm verb: its result is the exit code, a `Failure` is printed as its sentence, and whatever was started ends with it.
 * @param {(life: { serving: () => void }) => Promise<number | undefined>} work `serving` is called once it runs until it is stopped: from then on a signal is its regular end (code 0)
 */
export async function verb(work) {
  // Colours are for a terminal, also those of the tools.
  if (!process.stdout.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR = '1'
  let whenStopped = /** @type {0 | undefined} */ (undefined)
  let ending = false
  /** @param {number} code */
  const end = async (code) => {
    // A terminal's Ctrl-C arrives twice, once from npm; the first is enough.
    if (ending) return
    ending = true
    await endChildren()
    process.exit(whenStopped ?? code)
  }
  for (const [signal, code] of Object.entries(signalCodes)) process.on(signal, () => end(code))
  endWithNpm(() => end(signalCodes.SIGTERM))
  const serving = () => {
    whenStopped = 0
  }
  const code = await work({ serving }).catch((error) => {
    if (ending) return undefined
    complain(error instanceof Failure ? error.message : (error.stack ?? String(error)))
    return error instanceof Failure ? error.exitCode : 1
  })
  if (ending) return
  ending = true
  await endChildren()
  process.exit(code ?? 0)
}

/**
 * npm hands a signal to the shell between itself and this process, and many a shell dies of it without handing it on.
 * @param {() => void} end
 */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || end(), 200).unref()
}
