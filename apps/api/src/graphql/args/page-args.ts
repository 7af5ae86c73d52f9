import { ArgsType, Field, Int } from 'type-graphql'
import { described } from '../described.ts'

@ArgsType()
export class PageArgsType {
  @Field(() => Int, described('每页条数，1 到 100', 'Rows a page, 1 to 100', { nullable: true, defaultValue: 50 }))
  first?: number | null

  @Field(() => String, described('上一页的 endCursor', 'The endCursor of the page before', { nullable: true }))
  after?: string | null
}
