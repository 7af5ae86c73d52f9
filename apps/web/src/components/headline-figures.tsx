export interface HeadlineFigure {
  readonly label: string
  readonly value: string
  readonly note?: string | undefined
}

/** The four numbers at the head of a page; the only cards there are. */
export function HeadlineFigures({ figures, label }: { readonly figures: readonly HeadlineFigure[]; readonly label: string }) {
  return (
    <dl aria-label={label} className="grid grid-cols-2 border border-line lg:grid-cols-4">
      {figures.map((figure) => (
        <div key={figure.label} className="-mb-px border-b border-line px-4 py-3.5 odd:border-r lg:border-r lg:last:border-r-0">
          <dt className="text-xs text-ink-2">{figure.label}</dt>
          <dd className="mt-0.5 text-2xl font-semibold tracking-tight">{figure.value}</dd>
          {figure.note && <dd className="mt-0.5 text-xs text-ink-2">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
