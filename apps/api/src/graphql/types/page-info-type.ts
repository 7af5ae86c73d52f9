import { Field, ObjectType } from 'type-graphql'
import { described } from '../described.ts'

@ObjectType('PageInfo', described('翻页信息', 'Where a page of a list ends', { simpleResolvers: true }))
export class PageInfoType {
  @Field(() => Boolean, described('后面还有', 'Whether more follow'))
  hasNextPage!: boolean

  @Field(() => String, described('下一页的 after', 'What to give as `after` for the next page', { nullable: true }))
  endCursor!: string | null
}
