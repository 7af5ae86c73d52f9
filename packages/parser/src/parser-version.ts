/** Changes whenever the same document could be read differently; stored with each report. */
export const parserVersion = '1'
