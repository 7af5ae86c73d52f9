/** Ctrl-C lets what is being stored be stored whole. */
export function stopBetweenSteps(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
  return stop.signal
}
