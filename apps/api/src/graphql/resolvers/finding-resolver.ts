import { allChecks, type Check } from '@gongkai/checks'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { CountedFindings } from '../../queries/count-findings.ts'
import { findFindings } from '../../queries/find-findings.ts'
import type { FindingRow, OtherRow } from '../../queries/finding-row.ts'
import { FindingsArgs } from '../args/findings-args.ts'
import { LocaleArgs } from '../args/locale-args.ts'
import type { Context } from '../context.ts'
import { list, page } from '../cost.ts'
import { described } from '../described.ts'
import { FindingConnectionType } from '../types/finding-connection-type.ts'
import { CheckType, FindingGroupType, FindingType, OtherPlacesType } from '../types/finding-type.ts'
import { ReportType } from '../types/report-type.ts'

@Resolver(() => CheckType)
export class CheckResolver {
  @Query(() => [CheckType], described('全部核对', 'Every check', { complexity: list(allChecks.length) }))
  checks() {
    return allChecks
  }

  @FieldResolver(() => String, described('名称', 'Name'))
  title(@Root() { title }: Check, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return title[locale ?? 'zh']
  }

  @FieldResolver(() => String, described('算式', 'What must hold, in short'))
  formula(@Root() { formula }: Check, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return formula[locale ?? 'zh']
  }

  @FieldResolver(() => String, described('不要误作', 'What looks like it and is something else'))
  notMistakenFor(@Root() { notMistakenFor }: Check, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return notMistakenFor[locale ?? 'zh']
  }

  @FieldResolver(() => String, described('说明', 'What it looks at and why'))
  explanation(@Root() { explanation }: Check, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return explanation[locale ?? 'zh']
  }

  @FieldResolver(() => String, described('依据', 'Where the rule is written', { nullable: true }))
  law(@Root() { law }: Check, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return law?.[locale ?? 'zh']
  }
}

@Resolver(() => FindingType)
export class FindingResolver {
  @Query(
    () => FindingConnectionType,
    described('一个区域或一个机关的核对所见，新的年度在前', 'What was found in the reports of a region or of an agency, newest year first', {
      complexity: page,
    }),
  )
  findings(@Args(() => FindingsArgs) args: FindingsArgs, @Ctx() { db }: Context) {
    return findFindings(db, args)
  }

  @FieldResolver(() => ReportType, described('在哪份年报', 'The report that it was found in'))
  report(@Root() { reportId }: FindingRow, @Ctx() { loaders }: Context) {
    return loaders.report.load(Number(reportId))
  }

  @FieldResolver(() => CheckType, described('哪一项核对', 'Which check'))
  check(@Root() { check }: FindingRow) {
    return allChecks.find(({ id }) => id === check)
  }

  @FieldResolver(() => String, described('所见', 'What was found'))
  message(@Root() { message }: FindingRow, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return message[locale ?? 'zh']
  }

  @FieldResolver(() => String, described('应为', 'What was expected'))
  expected(@Root() { expected }: FindingRow, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return expected[locale ?? 'zh']
  }

  @FieldResolver(() => String, described('实为', 'What is there'))
  actual(@Root() { actual }: FindingRow, @Args(() => LocaleArgs) { locale }: LocaleArgs) {
    return actual[locale ?? 'zh']
  }
}

@Resolver(() => FindingGroupType)
export class FindingGroupResolver {
  @FieldResolver(() => CheckType, described('哪一项核对', 'Which check'))
  check(@Root() { check }: CountedFindings) {
    return allChecks.find(({ id }) => id === check)
  }
}

@Resolver(() => OtherPlacesType)
export class OtherPlacesResolver {
  @FieldResolver(() => ReportType, described('那份年报；已不在库时为 null', 'That report; null where it is no longer stored', { nullable: true }))
  async report(@Root() { agencyId, year, sha256 }: OtherRow, @Ctx() { loaders }: Context) {
    return (await loaders.reports.load(agencyId)).find((report) => report.year === year && report.sha256 === sha256)
  }
}
