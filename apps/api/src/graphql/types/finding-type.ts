import type { FindingClass, Outcome, Severity } from '@gongkai/shared'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { list, listSizes } from '../cost.ts'
import { described } from '../described.ts'
import { FindingClassEnum, OutcomeEnum, SeverityEnum } from './enums.ts'
import { SourceSpanType } from './source-type.ts'

@ObjectType('Check', described('一项核对', 'A check', { simpleResolvers: true }))
export class CheckType {
  @Field(() => ID, described('编号，如 A1', 'Id such as A1'))
  id!: string

  @Field(() => SeverityEnum, described('不符时的轻重', 'Severity when it fails'))
  severity!: Severity

  @Field(
    () => FindingClassEnum,
    described('不符或存疑时属于哪一类', 'The class of what it finds; what cannot be assessed is READING whatever the check'),
  )
  class!: FindingClass
}

@ObjectType('OtherPlaces', described('另一份报告中的各处', 'Places in another report of the agency', { simpleResolvers: true }))
export class OtherPlacesType {
  @Field(() => Int, described('报告年度', 'Reporting year'))
  year!: number

  @Field(() => [String], described('涉及的单元格', 'Keys of the cells involved'))
  cells!: readonly string[]

  @Field(() => [SourceSpanType], described('涉及的各处原文', 'Every place involved', { complexity: list(listSizes.sources) }))
  sources!: readonly SourceSpanType[]
}

@ObjectType('Finding', described('核对所见', 'What a check found in one report', { simpleResolvers: true }))
export class FindingType {
  @Field(() => ID, described('编号', 'Id'))
  id!: string

  @Field(() => OutcomeEnum, described('结果', 'Outcome'))
  outcome!: Outcome

  @Field(() => FindingClassEnum, described('属于哪一类', 'Its class'))
  class!: FindingClass

  @Field(() => SeverityEnum, described('轻重', 'Severity'))
  severity!: Severity

  @Field(() => String, described('自何时起（首次核对所见的时间）', 'Since when it is found, ISO 8601'))
  openedAt!: string

  @Field(() => String, described('指纹，重新解析后不变', 'Fingerprint, stable over re-parsing'))
  fingerprint!: string

  @Field(() => [String], described('涉及的单元格', 'Keys of the cells involved'))
  cells!: readonly string[]

  @Field(
    () => [SourceSpanType],
    described('涉及的各处原文', 'Every place involved, both sides of a contradiction', { complexity: list(listSizes.sources) }),
  )
  sources!: readonly SourceSpanType[]

  @Field(
    () => [OtherPlacesType],
    described('在另一年度（或另一版本）报告中的各处', 'Its other side, where that stands in the report of another year or version', {
      complexity: list(listSizes.others),
    }),
  )
  others!: readonly OtherPlacesType[]
}

@ObjectType('FindingCounts', described('核对所见的数量', 'How many findings', { simpleResolvers: true }))
export class FindingCountsType {
  @Field(() => Int, described('不符', 'Failures'))
  failures!: number

  @Field(() => Int, described('存疑', 'Uncertain'))
  uncertain!: number
}

@ObjectType(
  'FindingGroup',
  described('同一核对项、同一结果和轻重的所见有多少', 'How many findings of one check have one outcome and severity', { simpleResolvers: true }),
)
export class FindingGroupType {
  @Field(() => FindingClassEnum, described('属于哪一类', 'Their class'))
  class!: FindingClass

  @Field(() => SeverityEnum, described('轻重', 'Severity'))
  severity!: Severity

  @Field(() => OutcomeEnum, described('结果', 'Outcome'))
  outcome!: Outcome

  @Field(() => Int, described('数量', 'How many'))
  count!: number
}
