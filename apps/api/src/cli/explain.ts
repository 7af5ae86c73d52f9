import { createReaders } from '@gongkai/readers'
import { Command } from 'commander'
import { exitCode } from './exit-code.ts'
import { explainAnswer } from './explain-answer.ts'
import { parseFile } from './parse-file.ts'

interface Options {
  readonly json?: true
  readonly unmasked?: true
}

/** `gongkai explain FILE KEY`: how one figure came to be; of an archive, in each of its documents. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('说明一个数字从何而来:原文位置、行名、单元格、依据 / explain one figure: place, label, cells, rule, sums')
    .argument('<file>', '报告文件 / report file')
    .argument('<key>', '数字的键,如 requests.granted.total / key of the figure, as parse --json prints it')
    .option('--json', '以 JSON 输出 / print JSON')
    .option('--unmasked', '引文中不遮盖手机号码、身份证号码和个人邮箱 / quote personal data as it stands')
    .action(explainKey)
}

async function explainKey(file: string, key: string, { json, unmasked }: Options): Promise<void> {
  const readers = createReaders()
  let [done, notDone] = [0, 0]
  try {
    for await (const parsed of parseFile(readers, file)) {
      const answer = explainAnswer(parsed, key, unmasked === true)
      if (answer.found) done += 1
      else notDone += 1
      if (json) process.stdout.write(`${JSON.stringify(answer.json, null, 2)}\n`)
      else (answer.found ? process.stdout : process.stderr).write(answer.text)
    }
  } finally {
    await readers.close()
  }
  process.exitCode = exitCode(done, notDone)
}
