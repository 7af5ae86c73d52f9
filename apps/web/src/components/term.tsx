'use client'

import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What the term means, in a sentence. */
  readonly meaning: string
}

/** A term of the law that explains itself when it is chosen, by pointer, finger or key alike. */
export function Term({ children, meaning }: Props) {
  return (
    <Popover.Root>
      <Popover.Trigger className="cursor-help underline decoration-ink-3 decoration-dotted underline-offset-3 hover:decoration-ink">
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="top"
          sideOffset={4}
          collisionPadding={16}
          className="z-30 max-w-72 border border-line-strong bg-ground px-3 py-2 text-sm text-ink shadow-sm"
        >
          {meaning}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
