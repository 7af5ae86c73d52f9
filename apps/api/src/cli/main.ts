import { Command } from 'commander'
import { explainCommand } from './explain.ts'
import { importCommand } from './import.ts'
import { parseCommand } from './parse.ts'
import { recheckCommand } from './recheck.ts'
import { serveCommand } from './serve.ts'
import { textCommand } from './text.ts'

/** The `gongkai` command; each command is a file of its own beside this one. Exit codes: 0 all done, 1 some inputs not, 2 nothing. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('gongkai').description('政府信息公开工作年度报告:解析、核对、展示 / parse, check and show OGI annual reports')
  program
    .addCommand(parseCommand())
    .addCommand(textCommand())
    .addCommand(explainCommand())
    .addCommand(importCommand())
    .addCommand(recheckCommand())
    .addCommand(serveCommand())
  await program.parseAsync([...argv])
}
