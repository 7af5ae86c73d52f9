'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

/** Asks the server for this page again. */
export function RetryButton({ label }: { readonly label: string }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  return (
    <button
      type="button"
      disabled={pending}
      onClick={() => start(() => router.refresh())}
      className="mt-4 border border-line-strong bg-ground px-4 py-1.5 text-sm hover:border-ink disabled:opacity-60"
    >
      {label}
    </button>
  )
}
