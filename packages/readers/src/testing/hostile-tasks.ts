import { serveTasks } from '../worker/serve-tasks.ts'

/** What a reader could do to its process, by the name of the file. */
const deeds: Readonly<Record<string, () => unknown>> = {
  hang: () => {
    for (;;) Math.sqrt(2)
  },
  sleep: () => new Promise(() => {}),
  heap: () => {
    const list: object[] = []
    for (;;) list.push({ list: Array.from({ length: 100 }, (_, at) => ({ at })) })
  },
  buffers: async () => {
    const list: Buffer[] = []
    for (;;) {
      list.push(Buffer.alloc(8 * 1024 * 1024, 1))
      await new Promise((resolve) => setImmediate(resolve))
    }
  },
  exit: () => process.exit(0),
  abort: () => process.abort(),
  garbage: () => process.send?.('garbage'),
  stranger: () => process.send?.({ number: 7_000, source: null }),
  fall: () => {
    Promise.reject(new Error('an error that nobody waits for'))
    return new Promise(() => {})
  },
  'fall and go on': () => {
    Promise.reject(new Error('an error that nobody waits for'))
  },
  mistake: () => {
    throw new TypeError('a mistake of the program')
  },
}

// For tests: the program of a reading process that misbehaves.
serveTasks(async (name, bytes) => {
  await deeds[name]?.()
  return { id: '', name, text: Buffer.from(bytes).toString(), marks: [], type: 'text', encoding: 'utf-8' }
})
