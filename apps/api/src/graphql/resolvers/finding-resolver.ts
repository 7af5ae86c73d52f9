import { allChecks, type Check } from '@gongkai/checks'
import { Args, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { FindingRow } from '../../queries/finding-row.ts'
import { LocaleArgs } from '../args/locale-args.ts'
import { list } from '../cost.ts'
import { described } from '../described.ts'
import { CheckType, FindingType } from '../types/finding-type.ts'

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
