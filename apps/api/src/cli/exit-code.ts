/** 0 all done; 1 some inputs were rejected or failed; 2 nothing could be done. Findings do not count unless asked to. */
export function exitCode(done: number, notDone: number): 0 | 1 | 2 {
  if (notDone === 0) return 0
  return done > 0 ? 1 : 2
}
