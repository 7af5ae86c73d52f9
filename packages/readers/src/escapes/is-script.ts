/** A script that sets a value or writes one into the page. */
const assignment = /^(?:(?:var|let|const)\s+[\w$]+|[\w$]+(?:\.[\w$]+)*)\s*=\s*["'`{[]|^document\.write(?:ln)?\s*\(\s*["'`]/
/** JSONP: a call with one value. */
const call = /^[\w$.]+\s*\(/

/** True for a file that is JSON, JSONP or a script that sets a value: only its strings are text. */
export function isScript(file: string): boolean {
  const text = withoutComments(file.trim())
  if (assignment.test(text)) return true
  if (/^[[{"]/.test(text)) return isJson(text)
  const open = call.exec(text)
  return open !== null && /\)\s?;?$/.test(text.slice(-3)) && isJson(text.slice(open[0].length, text.lastIndexOf(')')))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The text without the comments it begins with. */
function withoutComments(text: string): string {
  let rest = text
  for (;;) {
    const close = rest.startsWith('//') ? '\n' : rest.startsWith('/*') ? '*/' : null
    if (close === null) return rest
    const end = rest.indexOf(close, 2)
    rest = end < 0 ? '' : rest.slice(end + close.length).trimStart()
  }
}
