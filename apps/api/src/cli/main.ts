import { Command } from 'commander'

/** The `gongkai` command; each command is a file of its own beside this one. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('gongkai').description('政府信息公开工作年度报告:解析、核对、展示')
  await program.parseAsync([...argv])
}
