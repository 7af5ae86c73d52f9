import type { Block } from './block.ts'
import type { TextLayout } from './text-layouts.ts'
import type { TextStyle } from './text-style.ts'

/** A document as plain text with `\n` line ends. */
export function renderText(blocks: readonly Block[], layout: TextLayout, style: TextStyle): string {
  const pieces = blocks.map((block) => renderBlock(block, layout, style)).filter((piece) => piece !== '')
  return `${pieces.join(style.blankLines ? '\n\n' : '\n')}\n`
}

function renderBlock(block: Block, layout: TextLayout, style: TextStyle): string {
  switch (block.kind) {
    case 'furniture':
    case 'signature':
      return block.text
    case 'index':
      return renderIndex(block.entries, style)
    case 'title':
      return block.lines.join('\n')
    case 'heading':
      return block.text
    case 'paragraph':
      return style.indent + (style.spacedNumbers ? spaceNumbers(block.text) : block.text)
    case 'table':
      return layout.write(block.table)
    case 'picture':
      return ''
  }
}

function spaceNumbers(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff])(\d+)(?=[\u4e00-\u9fff])/g, ' $1 ')
}

function renderIndex(entries: readonly (readonly [string, string])[], style: TextStyle): string {
  const write: Readonly<Record<TextStyle['index'], (label: string, value: string) => string>> = {
    bullets: (label, value) => `  • ${label} ${value}`,
    dashes: (label, value) => `- ${label}:${value}`,
    bars: (label, value) => `${label} | ${value} |`,
    tabbed: (label, value) => `${label}：\t${value}`,
    spacedBullets: (label, value) => `• ${label.length === 3 ? [...label].join(' ') : label}: ${value}`,
    oneLine: (label, value) => `${label}：${value}`,
  }
  return entries.map(([label, value]) => write[style.index](label, value)).join(style.index === 'oneLine' ? '  ' : '\n')
}
