import { createReaders, ReadError } from '@gongkai/readers'
import { Command } from 'commander'

/** `gongkai text FILE`: the decoded text in which every offset counts. */
export function textCommand(): Command {
  return new Command('text')
    .description('输出解码后的原文,各处位置以它为准 / print the decoded text that all offsets refer to')
    .argument('<file>', '报告文件 / report file')
    .action(async (file: string) => {
      const readers = createReaders()
      try {
        const { text } = await readers.readFile(file)
        process.stdout.write(text)
      } catch (error) {
        if (!(error instanceof Error)) throw error
        process.stderr.write(`✗ ${file}  ${error instanceof ReadError ? `${error.code}: ` : ''}${error.message}\n`)
        process.exitCode = 2
      } finally {
        await readers.close()
      }
    })
}
