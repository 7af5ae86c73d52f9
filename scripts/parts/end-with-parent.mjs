// Loaded into a server before its own code, as `end-with-parent.mjs?parent=PID`. A killed process cannot end what it started, so what it
// started looks after it. The id is given, because the parent may be gone by the time this is read.
const parent = Number(new URL(import.meta.url).searchParams.get('parent'))

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
}, 1000).unref()
