import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { findSegments } from '../../queries/document-row.ts'
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
    return (await readText(sha256, context)).slice(start, end)
  }
}

@Resolver(() => SourceDocumentType)
export class SourceDocumentResolver {
  @FieldResolver(() => String, described('解码后的全文', 'The decoded text, in which spans count'))
  text(@Root() { sha256 }: { readonly sha256: string }, @Ctx() context: Context) {
    return readText(sha256, context)
  }

  @FieldResolver(
    () => [SegmentType],
    described('读者所见的文字，逐段带原文位置', 'What a reader sees, piece by piece', { complexity: list(listSizes.segments) }),
  )
  async segments(@Root() { sha256 }: { readonly sha256: string }, @Ctx() context: Context) {
    return findSegments(context.db, { sha256, text: await readText(sha256, context) })
  }
}
