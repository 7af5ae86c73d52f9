import { gzipSync } from 'node:zlib'
import {
  type AgencyKind,
  type Finding,
  type Outcome,
  type Region,
  type RegionLevel,
  type Report,
  readableSegments,
  type Source,
} from '@gongkai/shared'
import { packReport, packSegments, packText } from '../db/packed.ts'
import type { Placement } from '../regions/placement.ts'
import { agencyIdentity } from './agency-identity.ts'
import { type FindingColumns, findingColumns } from './finding-columns.ts'
import { type MetricColumns, metricColumns } from './metric-columns.ts'

/** A document as it was read, parsed, checked and placed. */
export interface ReadReport {
  readonly source: Source
  /** The file as it came. */
  readonly bytes: Uint8Array
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly placement: Placement
  /** The agency's region with all regions above it, province first; empty when not placed. */
  readonly path: readonly Region[]
  readonly parserVersion: string
  /** The set of checks that gave the findings (`ensureCheckSet`); without it a recheck runs all of them again. */
  readonly checkSetId?: number | null
}

/** One report as rows of the database; only the numbers that the database gives are missing. Column names are those of `schema.prisma`. */
export interface ReportRows {
  readonly regions: readonly {
    readonly code: string
    readonly name: string
    readonly level: RegionLevel
    readonly parentCode: string | null
    readonly invented: boolean
  }[]
  readonly agency: {
    readonly identity: string
    readonly name: string
    readonly shortName: string
    readonly kind: AgencyKind
    readonly regionCode: string | null
    readonly placement: Placement['state']
    readonly candidates: string
    readonly invented: boolean
  }
  readonly document: {
    readonly sha256: string
    readonly name: string
    readonly type: string
    readonly encoding: string
    readonly size: number
    readonly bytes: Uint8Array
    readonly text: Uint8Array
    readonly segments: Uint8Array
  }
  readonly report: MetricColumns & {
    readonly year: number
    readonly sha256: string
    readonly title: string | null
    readonly formDetected: string
    readonly formExpected: string | null
    readonly publishedOn: string | null
    readonly signedOn: string | null
    readonly parserVersion: string
    readonly failures: number
    readonly uncertain: number
    readonly checkSetId: number | null
    readonly packed: Uint8Array
  }
  readonly sections: readonly {
    readonly ordinal: number
    readonly number: number | null
    readonly heading: string
    readonly start: number
    readonly end: number
  }[]
  readonly findings: readonly FindingColumns[]
}

/** Lays a report out in rows. `year` is the report's; a report without one has no rows (see `refuse`). Pure. */
export function toRows({ source, bytes, report, findings, placement, path, parserVersion, checkSetId = null }: ReadReport, year: number): ReportRows {
  return {
    regions: path.map(({ code, name, level, invented }, at) => ({ code, name, level, parentCode: path[at - 1]?.code ?? null, invented })),
    agency: toAgency(placement, report),
    document: {
      sha256: source.id,
      name: source.name,
      type: source.type,
      encoding: source.encoding,
      size: bytes.length,
      bytes: gzipSync(bytes),
      text: packText(source.text),
      segments: packSegments(readableSegments(source), source.text),
    },
    report: { year, ...toReport(report, findings), parserVersion, checkSetId },
    sections: report.sections.map(({ number, heading, start, end }, ordinal) => ({ ordinal, number, heading, start, end })),
    findings: findingColumns(findings),
  }
}

function toAgency({ name, shortName, kind, regionCode, state, candidates, invented }: Placement, report: Report): ReportRows['agency'] {
  const identity = agencyIdentity({ name, kind, regionCode, state }, report.parent?.value ?? null, report.source)
  return { identity, name, shortName, kind, regionCode, placement: state, candidates: JSON.stringify(candidates), invented }
}

function toReport(report: Report, findings: readonly Finding[]): Omit<ReportRows['report'], 'year' | 'parserVersion' | 'checkSetId'> {
  const count = (wanted: Outcome) => findings.filter(({ outcome }) => outcome === wanted).length
  return {
    sha256: report.source,
    title: report.title?.value ?? null,
    formDetected: report.form.detected,
    formExpected: report.form.expected,
    publishedOn: report.publishedOn?.value ?? null,
    signedOn: report.signedOn?.value ?? null,
    failures: count('FAIL'),
    uncertain: count('UNCERTAIN'),
    packed: packReport(report),
    ...metricColumns(report),
  }
}
