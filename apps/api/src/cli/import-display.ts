import cliProgress from 'cli-progress'

/** Where an import shows what it does: a bar and lines above it on a terminal, plain lines elsewhere. */
export interface ImportDisplay {
  /** One more file is done; `line` tells what became of it, null says nothing. */
  readonly step: (line: string | null, isProblem: boolean) => void
  readonly end: () => void
}

function plainDisplay(out: NodeJS.WriteStream, err: NodeJS.WriteStream): ImportDisplay {
  const step: ImportDisplay['step'] = (line, isProblem) => {
    if (line !== null) (isProblem ? err : out).write(`${line}\n`)
  }
  return { step, end: () => {} }
}

function barDisplay(total: number, out: NodeJS.WriteStream): ImportDisplay {
  const bars = new cliProgress.MultiBar(
    { format: '导入 Importing {bar} {value}/{total} · {eta_formatted}', clearOnComplete: true, hideCursor: true, stream: out, gracefulExit: false },
    cliProgress.Presets.shades_classic,
  )
  const bar = bars.create(total, 0)
  const step: ImportDisplay['step'] = (line) => {
    if (line !== null) bars.log(`${line}\n`)
    bar.increment()
  }
  const end = () => {
    // Lines wait for the next redraw, and there is none after the end.
    bars.update()
    bars.stop()
  }
  return { step, end }
}

/** A display for `total` files. */
export function importDisplay(total: number, out: NodeJS.WriteStream = process.stdout, err: NodeJS.WriteStream = process.stderr): ImportDisplay {
  return out.isTTY ? barDisplay(total, out) : plainDisplay(out, err)
}
