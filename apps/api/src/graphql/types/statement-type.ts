import type { FormId } from '@gongkai/shared'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { described } from '../described.ts'
import { Day } from './day.ts'
import { FormEnum } from './enums.ts'
import { SourceSpanType } from './source-type.ts'

@ObjectType('StatedDay', described('文件写明的日期', 'A day that the document states', { simpleResolvers: true }))
export class StatedDayType {
  @Field(() => Day, described('日期', 'The day'))
  value!: string

  @Field(() => SourceSpanType, described('原文位置', 'Its place in the source text'))
  source!: SourceSpanType
}

@ObjectType('StatedText', described('文件写明的文字', 'Words that the document states', { simpleResolvers: true }))
export class StatedTextType {
  @Field(() => String, described('文字', 'The words'))
  value!: string

  @Field(() => SourceSpanType, described('原文位置', 'Its place in the source text'))
  source!: SourceSpanType
}

@ObjectType('StatedPeriod', described('文件写明的起止日期', 'A stretch of days that the document states', { simpleResolvers: true }))
export class StatedPeriodType {
  @Field(() => Day, described('首日', 'The first day'))
  from!: string

  @Field(() => Day, described('末日（含）', 'The last day, included'))
  to!: string

  @Field(() => SourceSpanType, described('原文位置', 'Its place in the source text'))
  source!: SourceSpanType
}

@ObjectType('StatedForm', described('文件引用的表样', 'A form that the document cites', { simpleResolvers: true }))
export class StatedFormType {
  @Field(() => FormEnum, described('表样', 'The form'))
  value!: FormId

  @Field(() => SourceSpanType, described('原文位置（文号）', 'The place of the citation in the source text'))
  source!: SourceSpanType
}

@ObjectType('Claim', described('文字叙述中的一个说法', 'What the prose says about a count', { simpleResolvers: true }))
export class ClaimType {
  @Field(() => String, described('说的是什么', 'What it speaks of'))
  key!: string

  @Field(() => Float, described('数值', 'The number', { nullable: true }))
  value!: number | null

  @Field(() => Boolean, described('明说没有', 'Whether it says there were none'))
  none!: boolean

  @Field(() => Float, described('约数（如“755多条”“约40件”）', 'A rounded number, such as "more than 755" or "about 40"', { nullable: true }))
  approximate!: number | null

  @Field(
    () => Boolean,
    described(
      '所说的不是数，只说属实（如申请人均为自然人）',
      'Whether it is no count and said to be so, such as that all applicants are natural persons',
    ),
  )
  holds!: boolean

  @Field(() => String, described('原话', 'The words'))
  raw!: string

  @Field(() => SourceSpanType, described('原文位置', 'Its place in the source text'))
  source!: SourceSpanType
}

@ObjectType('Section', described('年报的一章', 'A chapter of the report', { simpleResolvers: true }))
export class SectionType {
  @Field(() => Int, described('章号（一至六）', 'Number, 1 to 6, where it has one', { nullable: true }))
  number!: number | null

  @Field(() => String, described('标题', 'Heading'))
  heading!: string

  @Field(() => Int, described('起点（UTF-16 单位）', 'Start, in UTF-16 code units of the decoded text'))
  start!: number

  @Field(() => Int, described('终点（不含）', 'End, exclusive'))
  end!: number
}

@ObjectType('Message', described('读这份年报时值得一提的事', 'Something worth knowing about how the report was read', { simpleResolvers: true }))
export class MessageType {
  @Field(() => String, described('代码', 'Code'))
  code!: string

  @Field(() => String, described('说明', 'In words'))
  text!: string

  @Field(() => SourceSpanType, described('原文位置', 'Its place in the source text', { nullable: true }))
  source!: SourceSpanType | null
}
