import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Arrow keys go to the nearest figure in that direction, as it stands on the screen: merged cells need no special case. */
export function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const from = event.target instanceof HTMLElement ? event.target.closest('[data-cell]') : null
  if (!step || !from) return
  const [dx, dy] = step
  const start = centre(from)
  const best = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')]
    .map((cell) => ({ cell, to: centre(cell) }))
    .map(({ cell, to }) => ({
      cell,
      along: (to.x - start.x) * dx + (to.y - start.y) * dy,
      aside: Math.abs((to.x - start.x) * dy) + Math.abs((to.y - start.y) * dx),
    }))
    .filter(({ along, aside }) => along > 1 && (dx === 0 || aside < 8))
    .sort((a, b) => a.along + a.aside * 3 - (b.along + b.aside * 3))[0]
  if (!best) return
  event.preventDefault()
  best.cell.focus()
}

function centre(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
