/** A report of a nation's ministry has a few hundred kilobytes; more than this is no report. In bytes. */
export const largestFile = 20 * 1024 * 1024

/** Tags in one page, and how deep they may lie in each other. */
export const mostTags = 400_000
export const deepestTag = 256

/** A cell that claims to be wider or taller than this is an attack or a mistake. */
export const widestSpan = 200
