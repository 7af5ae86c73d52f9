import { formatDay, formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { reportPath, sourcePath } from '../../lib/paths.ts'
import type { ReportData } from './report-query.ts'

/** Where the report came from: file, hash, original and text to download, versions, and notes on how it was read. */
export function ReportSource({ report, locale }: { readonly report: ReportData; readonly locale: Locale }) {
  const words = messagesOf(locale).report
  const { document, versions, messages } = report
  return (
    <details className="border-b border-line py-2 text-sm">
      <summary className="w-fit cursor-pointer text-ink-2">{words.meta.details}</summary>
      <dl className="mt-2 grid gap-x-6 gap-y-1.5 pb-2 sm:grid-cols-[8rem_1fr] [&_dt]:text-ink-2">
        <dt>{words.meta.file}</dt>
        <dd className="break-all">
          {document.name} · {document.encoding} · {formatNumber(document.bytes, locale)} B
        </dd>
        <dt>{words.meta.hash}</dt>
        <dd className="font-mono text-xs break-all">{document.sha256}</dd>
        <dt>{words.source}</dt>
        <dd className="flex gap-4">
          {document.maskedCount === 0 && (
            <a href={`${sourcePath(document.sha256)}/original`} className="link">
              {words.meta.original}
            </a>
          )}
          <a href={sourcePath(document.sha256)} className="link">
            {words.meta.text}
          </a>
        </dd>
        {document.maskedCount > 0 && <dd className="text-ink-2 sm:col-start-2">{words.masked({ count: document.maskedCount })}</dd>}
        <dt>{words.meta.imported}</dt>
        <dd>{formatDay(report.importedAt, locale)}</dd>
        <dt>{words.meta.parser}</dt>
        <dd>{report.parserVersion}</dd>
        {versions.length > 1 && (
          <>
            <dt>{words.meta.version}</dt>
            <dd className="flex flex-wrap gap-x-4">
              {versions.map(({ version, importedAt }) => (
                <Link key={version} href={reportPath(locale, report.agency.id, report.year, { v: String(version) })} className="link">
                  {version} ({formatDay(importedAt, locale)})
                </Link>
              ))}
            </dd>
          </>
        )}
        {messages.length > 0 && (
          <>
            <dt>{words.messages}</dt>
            <dd>
              <ul>
                {messages.map(({ code, text, source }) => (
                  <li key={`${code} ${source?.start}`}>{text}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}
