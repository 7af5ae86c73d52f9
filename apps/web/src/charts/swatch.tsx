import { outlined, type Paint, paintOf } from './palette.ts'

/** The little square that names a series' colour. */
export function Swatch({ paint }: { readonly paint: Paint }) {
  const style = outlined.has(paint) ? { border: `1.5px solid ${paintOf(paint)}` } : { background: paintOf(paint) }
  return <span aria-hidden="true" className="inline-block size-2.5 shrink-0" style={style} />
}
