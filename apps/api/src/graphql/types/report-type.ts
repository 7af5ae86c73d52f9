import type { DetectedForm, FormId, Part } from '@gongkai/shared'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { described } from '../described.ts'
import { connectionType } from './connection-type.ts'
import { FormEnum, PartEnum } from './enums.ts'
import { FindingCountsType } from './finding-type.ts'

@ObjectType('FormPart', described('某张表用的表样', 'The form that one table uses', { simpleResolvers: true }))
export class FormPartType {
  @Field(() => PartEnum, described('哪张表', 'Which table'))
  part!: Part

  @Field(() => FormEnum, described('表样；没有此表时为 null', 'The form; null where there is no such table', { nullable: true }))
  form!: FormId | null
}

@ObjectType('Report', described('一个机关一个年度的年报（一个版本）', "One version of an agency's report for a year", { simpleResolvers: true }))
export class ReportType {
  @Field(() => ID, described('编号', 'Id'))
  id!: string

  @Field(() => Int, described('年度', 'Reporting year'))
  year!: number

  @Field(() => Int, described('第几版', 'Version, counted from 1'))
  version!: number

  @Field(() => Boolean, described('是否现行版本', 'Whether it is the version that counts'))
  isCurrent!: boolean

  @Field(() => String, described('标题', 'Title', { nullable: true }))
  title!: string | null

  @Field(() => FormEnum, described('实际所用表样', 'The form it uses'))
  formDetected!: DetectedForm

  @Field(() => FormEnum, described('该年度应用的表样', 'The form that was due', { nullable: true }))
  formExpected!: FormId | null

  @Field(() => FindingCountsType, described('核对所见的数量', 'How many findings', { complexity: 0 }))
  findingCounts!: FindingCountsType

  @Field(() => String, described('导入时间', 'When it was imported, ISO 8601'))
  importedAt!: string

  @Field(() => String, described('解析程序的版本', 'Version of the parser that read it'))
  parserVersion!: string
}

export const ReportConnectionType = connectionType(ReportType, 'ReportConnection', '年报', 'reports')
