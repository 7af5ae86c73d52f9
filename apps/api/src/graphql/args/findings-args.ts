import type { FindingClass, Outcome, Severity } from '@gongkai/shared'
import { ArgsType, Field, ID, Int } from 'type-graphql'
import { described } from '../described.ts'
import { FindingClassEnum, OutcomeEnum, SeverityEnum } from '../types/enums.ts'
import { PageArgsType } from './page-args.ts'

/** Which findings of one report. */
@ArgsType()
export class ReportFindingsArgs {
  @Field(() => [OutcomeEnum], described('只要这些结果', 'These outcomes alone', { nullable: true, defaultValue: ['FAIL', 'UNCERTAIN'] }))
  outcome?: Outcome[] | null
}

/** Which findings of an agency or a region. */
@ArgsType()
export class FindingsArgs extends PageArgsType {
  @Field(
    () => ID,
    described('区划代码；含其下各级（或给 agency）', 'Division code; everything in it and below it; this or agency', { nullable: true }),
  )
  within?: string | null

  @Field(() => ID, described('机关编号（或给 within）', 'Id of the agency; this or within', { nullable: true }))
  agency?: string | null

  @Field(() => [Int], described('只要这些年度', 'These years alone', { nullable: true }))
  years?: number[] | null

  @Field(() => [ID], described('只要这些核对项', 'These checks alone', { nullable: true }))
  check?: string[] | null

  @Field(() => [FindingClassEnum], described('只要这几类', 'These classes alone', { nullable: true }))
  class?: FindingClass[] | null

  @Field(() => [SeverityEnum], described('只要这些轻重', 'These severities alone', { nullable: true }))
  severity?: Severity[] | null

  @Field(
    () => [OutcomeEnum],
    described('只要这些结果；要看未能读准的，须含 NOT_ASSESSABLE', 'These outcomes alone; the class READING is NOT_ASSESSABLE throughout', {
      nullable: true,
      defaultValue: ['FAIL', 'UNCERTAIN'],
    }),
  )
  outcome?: Outcome[] | null
}
