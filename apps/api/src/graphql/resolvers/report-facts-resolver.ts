import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { ReportRow } from '../../queries/report-row.ts'
import { statedFact, statedPeriod } from '../../queries/statements-of.ts'
import type { Context } from '../context.ts'
import { described } from '../described.ts'
import { readContent } from '../read-content.ts'
import { readProse } from '../read-prose.ts'
import { ReportType } from '../types/report-type.ts'
import { StatedDayType, StatedFormType, StatedPeriodType, StatedTextType } from '../types/statement-type.ts'

/** The facts around a report's tables, each with its place; null where the document does not say. */
@Resolver(() => ReportType)
export class ReportFactsResolver {
  @FieldResolver(() => StatedDayType, described('发布日期', 'When it was published', { nullable: true }))
  async publishedOn(@Root() report: ReportRow, @Ctx() context: Context) {
    const { publishedOn, source } = await readContent(report, context)
    return statedFact(source, publishedOn)
  }

  @FieldResolver(() => StatedDayType, described('落款日期', 'When it was signed', { nullable: true }))
  async signedOn(@Root() report: ReportRow, @Ctx() context: Context) {
    const { signedOn, source } = await readContent(report, context)
    return statedFact(source, signedOn)
  }

  @FieldResolver(() => StatedTextType, described('索引号', 'Its index number', { nullable: true }))
  async indexNumber(@Root() report: ReportRow, @Ctx() context: Context) {
    const { indexNumber, source } = await readProse(report, context)
    return statedFact(source, indexNumber)
  }

  @FieldResolver(() => StatedTextType, described('文号', 'Its document number', { nullable: true }))
  async documentNumber(@Root() report: ReportRow, @Ctx() context: Context) {
    const { documentNumber, source } = await readProse(report, context)
    return statedFact(source, documentNumber)
  }

  @FieldResolver(() => StatedPeriodType, described('统计期限', 'The days that it says its figures cover', { nullable: true }))
  async period(@Root() report: ReportRow, @Ctx() context: Context) {
    const { period, source } = await readContent(report, context)
    return statedPeriod(source, period)
  }

  @FieldResolver(
    () => StatedTextType,
    described('电子版所在网址，照原文', 'The web address at which it says it can be had, as printed', { nullable: true }),
  )
  async address(@Root() report: ReportRow, @Ctx() context: Context) {
    const { address, source } = await readProse(report, context)
    return statedFact(source, address)
  }

  @FieldResolver(
    () => StatedFormType,
    described('正文引用的表样；引用几种时为 null', 'The form whose instrument it cites; null also where it cites several', { nullable: true }),
  )
  async formCited(@Root() report: ReportRow, @Ctx() context: Context) {
    const { formCited, source } = await readContent(report, context)
    return statedFact(source, formCited)
  }
}
