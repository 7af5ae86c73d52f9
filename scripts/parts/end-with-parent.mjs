// Loaded into a server before its own code. A killed process cannot end what it started, so what it started looks after it.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
}, 1000).unref()
