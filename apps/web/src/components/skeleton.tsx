/** The shape of a table that is still being read; says what after two seconds. */
export function Skeleton({ rows, label }: { readonly rows: number; readonly label: string }) {
  return (
    <div role="status" className="py-2">
      <p className="appear-late mb-2 text-sm text-ink-2">{label}</p>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} aria-hidden="true" className="flex gap-6 border-b border-line py-2.5">
          <span className="h-3.5 w-2/5 bg-panel" />
          <span className="h-3.5 w-1/5 bg-panel" />
          <span className="ml-auto h-3.5 w-16 bg-panel" />
        </div>
      ))}
    </div>
  )
}
