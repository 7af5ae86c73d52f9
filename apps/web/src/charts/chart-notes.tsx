/** What the signs and lines of a chart mean, under it. */
export function ChartNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="mt-2 space-y-0.5 text-xs text-ink-2">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
