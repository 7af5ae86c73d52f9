import { parts } from '@gongkai/shared'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { figuresOf } from '../../queries/figure-row.ts'
import type { ReportRow } from '../../queries/report-row.ts'
import { claimsOf, messagesOf } from '../../queries/statements-of.ts'
import { FiguresArgsType } from '../args/report-args.ts'
import type { Context } from '../context.ts'
import { list, listSizes, perItemOf } from '../cost.ts'
import { described } from '../described.ts'
import { readContent } from '../read-content.ts'
import { readProse } from '../read-prose.ts'
import { AmbiguityType, FigureType } from '../types/figure-type.ts'
import { FormPartType, ReportType } from '../types/report-type.ts'
import { ClaimType, MessageType, SectionType } from '../types/statement-type.ts'

/** What is written in a report, as the parser read it; the facts around its tables are in `ReportFactsResolver`. */
@Resolver(() => ReportType)
export class ReportContentResolver {
  @FieldResolver(() => [FormPartType], described('各表所用表样', 'The form of each table', { complexity: list(parts.length) }))
  async formParts(@Root() report: ReportRow, @Ctx() context: Context) {
    const { form } = await readContent(report, context)
    return parts.map((part) => ({ part, form: form.parts[part] }))
  }

  @FieldResolver(
    () => [FigureType],
    described('表中各数，按印出的顺序', 'Its figures in printed order', { complexity: perItemOf('keys', listSizes.figures) }),
  )
  async figures(@Root() report: ReportRow, @Args(() => FiguresArgsType) args: FiguresArgsType, @Ctx() context: Context) {
    return figuresOf(await readContent(report, context), args)
  }

  @FieldResolver(() => FigureType, described('表中一个数', 'One figure', { nullable: true }))
  async figure(
    @Root() report: ReportRow,
    @Arg('key', () => String, described('键：表.行.列', 'Key: part.row.column')) key: string,
    @Ctx() context: Context,
  ) {
    return figuresOf(await readContent(report, context), { keys: [key] })[0]
  }

  @FieldResolver(() => [ClaimType], described('文字叙述中的数', 'What the prose says about counts', { complexity: list(listSizes.claims) }))
  async claims(@Root() report: ReportRow, @Ctx() context: Context) {
    return claimsOf(await readProse(report, context))
  }

  @FieldResolver(() => [SectionType], described('各章', 'Its chapters', { complexity: list(listSizes.sections) }))
  async sections(@Root() report: ReportRow, @Ctx() context: Context) {
    return (await readProse(report, context)).sections
  }

  @FieldResolver(() => [AmbiguityType], described('不能确定的单元格', 'Cells with several readings', { complexity: list(listSizes.ambiguities) }))
  async ambiguities(@Root() report: ReportRow, @Ctx() context: Context) {
    return (await readContent(report, context)).ambiguities
  }

  @FieldResolver(() => [MessageType], described('读取时值得一提的事', 'How it was read', { complexity: list(listSizes.messages) }))
  async messages(@Root() report: ReportRow, @Ctx() context: Context) {
    return messagesOf(await readProse(report, context))
  }
}
