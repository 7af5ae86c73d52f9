import { createReaders, ReadError } from '@gongkai/readers'
import { Command } from 'commander'
import { maskedText } from './masked-text.ts'

/** `gongkai text FILE`: the decoded text in which every offset counts; personal data masked, which moves no offset. */
export function textCommand(): Command {
  return new Command('text')
    .description('输出解码后的原文,各处位置以它为准 / print the decoded text that all offsets refer to')
    .argument('<file>', '报告文件 / report file')
    .option('--unmasked', '不遮盖手机号码、身份证号码和个人邮箱 / print personal data as it stands')
    .action(async (file: string, { unmasked }: { readonly unmasked?: true }) => {
      const readers = createReaders()
      try {
        const source = await readers.readFile(file)
        process.stdout.write(unmasked ? source.text : maskedText(source).text)
      } catch (error) {
        if (!(error instanceof Error)) throw error
        process.stderr.write(`✗ ${file}  ${error instanceof ReadError ? `${error.code}: ` : ''}${error.message}\n`)
        process.exitCode = 2
      } finally {
        await readers.close()
      }
    })
}
