import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../../queries/page.ts'
import { described } from '../described.ts'
import { PageInfoType } from './page-info-type.ts'

/** One page of a list of `Node`s, as a GraphQL type called `name`. `totalCount` is a function that GraphQL calls when it is asked for: no count, no query. */
export function connectionType<Node extends object>(Node: ClassType<Node>, name: string, zh: string, en: string) {
  @ObjectType(name, described(`${zh}(一页)`, `A page of ${en}`, { simpleResolvers: true }))
  class Connection {
    @Field(() => [Node], described('本页的条目', 'The items of this page'))
    nodes!: readonly Node[]

    @Field(() => PageInfoType, described('翻页信息', 'Where the page ends'))
    pageInfo!: PageInfoType

    @Field(() => Int, described('各页合计条数', 'How many there are over all pages'))
    totalCount!: Page<unknown>['totalCount']
  }
  return Connection
}
