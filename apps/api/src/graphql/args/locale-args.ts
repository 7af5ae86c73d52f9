import type { Locale } from '@gongkai/shared'
import { ArgsType, Field } from 'type-graphql'
import { described } from '../described.ts'
import { LocaleEnum } from '../types/enums.ts'

@ArgsType()
export class LocaleArgs {
  @Field(() => LocaleEnum, described('语言', 'Language', { nullable: true, defaultValue: 'zh' }))
  locale?: Locale | null
}
