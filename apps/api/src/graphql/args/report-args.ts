import type { DetectedForm, Part } from '@gongkai/shared'
import { ArgsType, Field, ID, Int } from 'type-graphql'
import { described } from '../described.ts'
import { FormEnum, PartEnum } from '../types/enums.ts'
import { PageArgsType } from './page-args.ts'

@ArgsType()
export class ReportArgs {
  @Field(() => ID, described('年报编号', 'Id of the report', { nullable: true }))
  id?: string | null

  @Field(() => ID, described('机关编号（与 year 同用）', 'Id of the agency, together with year', { nullable: true }))
  agency?: string | null

  @Field(() => Int, described('年度', 'Reporting year', { nullable: true }))
  year?: number | null

  @Field(() => Int, described('第几版；不给则为现行版本', 'Version; without it, the current one', { nullable: true }))
  version?: number | null
}

@ArgsType()
export class ReportsArgs extends PageArgsType {
  @Field(() => ID, described('区划代码；含其下各级', 'Division code; everything in it and below it', { nullable: true }))
  within?: string | null

  @Field(() => ID, described('机关编号', 'Id of the agency', { nullable: true }))
  agency?: string | null

  @Field(() => [Int], described('只要这些年度', 'These years alone', { nullable: true }))
  years?: number[] | null

  @Field(() => [FormEnum], described('只要用这些表样的', 'Those that use these forms', { nullable: true }))
  form?: DetectedForm[] | null

  @Field(() => Boolean, described('true：有不符或存疑的；false：没有的', 'true: with a failure or a doubt; false: without', { nullable: true }))
  withFindings?: boolean | null
}

@ArgsType()
export class FiguresArgsType {
  @Field(() => PartEnum, described('只要这张表', 'This table alone', { nullable: true }))
  part?: Part | null

  @Field(() => [String], described('只要这些键', 'These keys alone', { nullable: true }))
  keys?: string[] | null
}
