import { createReaders } from '@gongkai/readers'
import { maskReport } from '@gongkai/shared'
import { Command } from 'commander'
import { exitCode } from './exit-code.ts'
import { maskedText } from './masked-text.ts'
import { type ParsedFile, parseFile } from './parse-file.ts'
import { parseOutput } from './parse-output.ts'
import { parseSummary } from './parse-summary.ts'

interface Options {
  readonly json?: true
  readonly jsonl?: true
  readonly all?: true
  readonly strict?: true
  readonly unmasked?: true
}

/** `gongkai parse FILE…`: what a report says, for a person or, with --json or --jsonl, for a program. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('解析报告并列出数字与核对结果 / read reports and print their figures and findings')
    .argument('<file...>', '报告文件 / report files')
    .option('--json', '以 JSON 输出 / print JSON')
    .option('--jsonl', '每份报告一行 JSON / print one JSON object a line')
    .option('--all', '同时列出通过和无法核对的项目 / list checks that passed or could not be assessed as well')
    .option('--strict', '核对出问题时退出码为 1 / exit with 1 when a check fails')
    .option('--unmasked', '引文中不遮盖手机号码、身份证号码和个人邮箱 / quote personal data as it stands')
    .action(parseFiles)
}

async function parseFiles(files: readonly string[], options: Options): Promise<void> {
  const readers = createReaders()
  const asJson = options.json === true || options.jsonl === true
  let [done, notDone, failures] = [0, 0, 0]
  for (const file of files) {
    for await (const read of parseFile(readers, file)) {
      const parsed = options.unmasked ? read : masked(read)
      if (parsed.kind === 'report') {
        done += 1
        failures += parsed.findings.filter((finding) => finding.outcome === 'FAIL').length
      } else notDone += 1
      if (asJson) process.stdout.write(`${JSON.stringify(jsonOf(parsed, options.all === true), null, options.jsonl || files.length > 1 ? 0 : 2)}\n`)
      else (parsed.kind === 'report' ? process.stdout : process.stderr).write(parseSummary(parsed))
    }
  }
  await readers.close()
  process.exitCode = options.strict && failures > 0 ? 1 : exitCode(done, notDone)
}

/** Titles, sentences and notes without personal data; findings never have any. */
function masked(parsed: ParsedFile): ParsedFile {
  if (parsed.kind !== 'report') return parsed
  return { ...parsed, report: maskReport(parsed.report, maskedText(parsed.source, parsed.report).words) }
}

/** One file as `--json` prints it. */
export function jsonOf(parsed: ParsedFile, all: boolean): object {
  if (parsed.kind === 'failed') return { schema: 1, file: parsed.file, error: parsed.reason }
  if (parsed.kind === 'refused') return { schema: 1, file: parsed.file, isReport: false, reason: parsed.refusal.code, text: parsed.refusal.text }
  const { file, source, report, findings } = parsed
  const shown = findings.filter((finding) => all || finding.outcome === 'FAIL' || finding.outcome === 'UNCERTAIN')
  return parseOutput({ file, sha256: source.id, encoding: source.encoding }, report, shown)
}
