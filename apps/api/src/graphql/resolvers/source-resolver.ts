import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { SpanRow } from '../../queries/figure-row.ts'
import type { Context } from '../context.ts'
import { list, listSizes } from '../cost.ts'
import { described } from '../described.ts'
import { readText } from '../read-text.ts'
import { SegmentType, SourceDocumentType, SourceSpanType } from '../types/source-type.ts'

@Resolver(() => SourceSpanType)
export class SourceSpanResolver {
  @FieldResolver(() => String, described('这一处的原文', 'The characters that stand there'))
  async quote(@Root() { sha256, start, end }: SpanRow, @Ctx() context: Context) {
    return (await readText(sha256, context)).text.slice(start, end)
  }
}

@Resolver(() => SourceDocumentType)
export class SourceDocumentResolver {
  @FieldResolver(() => String, described('解码后的全文，个人信息已遮盖', 'The decoded text, in which spans count, with personal data masked'))
  async text(@Root() { sha256 }: { readonly sha256: string }, @Ctx() context: Context) {
    return (await readText(sha256, context)).text
  }

  @FieldResolver(
    () => Int,
    described(
      '遮盖了几个手机号码、身份证号码和个人邮箱；大于 0 时不提供原件下载',
      'How many mobile and identity numbers and private mailboxes are masked; where it is not 0, the original is not handed out',
    ),
  )
  async maskedCount(@Root() { sha256 }: { readonly sha256: string }, @Ctx() context: Context) {
    return (await readText(sha256, context)).words.length
  }

  @FieldResolver(
    () => [SegmentType],
    described('读者所见的文字，逐段带原文位置', 'What a reader sees, piece by piece', { complexity: list(listSizes.segments) }),
  )
  async segments(@Root() { sha256 }: { readonly sha256: string }, @Ctx() context: Context) {
    return (await readText(sha256, context)).segments
  }
}
