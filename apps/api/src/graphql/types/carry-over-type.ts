import { Field, Int, ObjectType } from 'type-graphql'
import { described } from '../described.ts'
import { FigureType } from './figure-type.ts'

@ObjectType('CarryOver', described('相邻两年的结转', 'What one year carried forward and the next carried over', { simpleResolvers: true }))
export class CarryOverType {
  @Field(() => String, described('表三的栏', 'Column of table 3'))
  column!: string

  @Field(() => Int, described('前一年度', 'The earlier year'))
  year!: number

  @Field(() => FigureType, described('前一年的“结转下年度”', 'Carried forward by the earlier year', { nullable: true }))
  carriedForward!: FigureType | null

  @Field(() => FigureType, described('后一年的“上年结转”', 'Carried over by the next', { nullable: true }))
  carriedOver!: FigureType | null

  @Field(() => Boolean, described('是否相等；不能确定时为 null', 'Whether they are equal; null where it cannot be told', { nullable: true }))
  agrees!: boolean | null
}
