/** What an editor writes into a cell's tag. */
const style = ' style="border: 1px solid #000; padding: 0 7px; vertical-align: middle"'

/** A page whose cells carry styles, as editors write them, one after another until the page has so many bytes. */
export function styleCells(page: string, bytes: number): string {
  const size = new TextEncoder().encode(page).length
  let left = Math.max(0, Math.round((bytes - size) / style.length))
  return page.replace(/<(?:td|th)\b/g, (tag) => {
    left -= 1
    return left >= 0 ? `${tag}${style}` : tag
  })
}
