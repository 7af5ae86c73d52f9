import type { FigureState, How } from '@gongkai/shared'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { described } from '../described.ts'
import { FigureStateEnum, HowEnum } from './enums.ts'
import { SourceSpanType } from './source-type.ts'

@ObjectType('Figure', described('表中一个数，连同它的来历', 'One figure of a table, with where it stands', { simpleResolvers: true }))
export class FigureType {
  @Field(() => String, described('键：表.行.列', 'Key: part.row.column'))
  key!: string

  @Field(() => Float, described('数值；不是数时为 null，绝不以 0 代替', 'The number; null when there is none, never 0 instead', { nullable: true }))
  value!: number | null

  @Field(() => String, described('数值的十进制写法', 'The number as exact decimal text', { nullable: true }))
  text!: string | null

  @Field(() => FigureStateEnum, described('单元格的状态', 'What the cell holds'))
  state!: FigureState

  @Field(() => String, described('印出的字符', 'The characters as printed'))
  raw!: string

  @Field(() => String, described('单位（与表样不同时）', "Unit as printed, where it is not the form's", { nullable: true }))
  unit!: string | null

  @Field(() => HowEnum, described('从何读出', 'How it was read'))
  how!: How

  @Field(
    () => [Float],
    described('有几种读法时的各读法，null 表示空白；没有则为空列表', 'The readings of an ambiguous cell, null standing for blank; otherwise none', {
      nullable: 'items',
    }),
  )
  candidates!: readonly (number | null)[]

  @Field(() => SourceSpanType, described('原文位置', 'Its place in the source text', { nullable: true }))
  source!: SourceSpanType | null
}

@ObjectType('Ambiguity', described('一起才能确定的几个单元格', 'Cells that several readings satisfy together', { simpleResolvers: true }))
export class AmbiguityType {
  @Field(() => [String], described('单元格的键', 'Keys of the cells'))
  cells!: readonly string[]

  @Field(() => Int, described('读法的个数', 'How many readings fit'))
  count!: number

  @Field(() => Boolean, described('是否已数尽', 'Whether all were counted'))
  complete!: boolean

  @Field(() => [[Float]], described('前二十种读法', 'The first twenty readings, a value for each cell', { nullable: 'items' }))
  solutions!: readonly (readonly (number | null)[])[]
}
