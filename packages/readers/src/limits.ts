/** A report of a nation's ministry has a few hundred kilobytes; more than this is no report. In bytes. */
export const largestFile = 20 * 1024 * 1024

/** UTF-16 code units of text that a reader may see. */
export const longestText = 2_000_000

/** Tags in one page, and how deep they may lie in each other. */
export const mostTags = 200_000
export const deepestTag = 256
/** Tags, line breaks and entities of one page together. */
export const mostMarks = 600_000
/** Elements of a Word document. */
export const mostElements = 500_000

/** Attributes of one tag. */
export const mostAttributes = 1_000

/** A cell that claims to be wider or taller than this is an attack. */
export const widestSpan = 200

/** Rows of one table and cells of one row; the longest table of any form has 58 rows. */
export const mostRows = 500
export const mostCells = 200

/** Bytes that one document may inflate to, how many for each compressed one, and the parts of its archive. */
export const mostInflated = 50 * 1024 * 1024
export const steepestRatio = 100
export const mostParts = 2_000

/** Inflated bytes below which the ratio is not looked at: a page of blanks compresses well and does no harm. */
export const ratioMatters = 1024 * 1024

/** An archive of many reports: its files, and the bytes that all of them inflate to. */
export const mostFiles = 10_000
export const largestArchive = 2 * 1024 * 1024 * 1024

export const mostPages = 300

/** Time in milliseconds and memory in megabytes that one file may take in a worker. */
export const longestRead = 10_000
export const mostMemory = 512

/** A text or page of at most so many bytes is read on the spot; it is done before a message to another process is. */
export const smallText = 512 * 1024
