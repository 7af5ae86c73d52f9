import type { Origin, ReportTab } from './use-selection.ts'

/** Brings what is lit into view on the side where the choice was not made; on arrival from outside, on both. */
export function scrollToLit(root: HTMLElement, origin: Origin, tab: ReportTab): void {
  const mark = root.querySelector<HTMLElement>('[data-pane] [data-lit]')
  const cell = root.querySelector<HTMLElement>('[data-cell][data-lit]')
  const finding = root.querySelector<HTMLElement>('[data-shown]')
  if (mark && origin !== 'text') scrollText(mark, tab)
  // Who comes for a finding sees what it says first; its cells are a step away.
  if (finding?.offsetParent && origin === 'address' && tab === 'findings') scrollPage(finding)
  else if (cell && origin !== 'table' && cell.offsetParent) scrollPage(cell)
}

/** The text scrolls within its own pane where it has one, so that the table stays where it is. */
function scrollText(mark: HTMLElement, tab: ReportTab): void {
  const pane = mark.closest<HTMLElement>('[data-pane]')
  if (!pane || !mark.offsetParent) return
  if (pane.scrollHeight > pane.clientHeight + 1) {
    const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
    pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3, behavior: motion() })
  } else if (tab === 'text') scrollPage(mark)
}

function scrollPage(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: motion() })
}

function motion(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
