import { Field, ID, Int, ObjectType } from 'type-graphql'
import { described } from '../described.ts'

@ObjectType(
  'Segment',
  described('一段可读文字及其在原文中的位置', 'A stretch of readable text and the place in the source that it shows', { simpleResolvers: true }),
)
export class SegmentType {
  @Field(() => Int, described('起点（UTF-16 单位）', 'Start, in UTF-16 code units'))
  start!: number

  @Field(() => Int, described('终点（不含）', 'End, exclusive'))
  end!: number

  @Field(() => String, described('读者所见的文字', 'What a reader sees'))
  text!: string
}

@ObjectType('SourceSpan', described('原文中的一处', 'A place in a source text', { simpleResolvers: true }))
export class SourceSpanType {
  @Field(() => ID, described('文件的 sha-256', "The document's sha-256"))
  sha256!: string

  @Field(() => Int, described('起点（UTF-16 单位）', 'Start, in UTF-16 code units of the decoded text'))
  start!: number

  @Field(() => Int, described('终点（不含）', 'End, exclusive'))
  end!: number
}

@ObjectType('SourceDocument', described('原始文件', 'A document as it came', { simpleResolvers: true }))
export class SourceDocumentType {
  @Field(() => ID, described('原始字节的 sha-256', 'sha-256 of the bytes as they came'))
  sha256!: string

  @Field(() => String, described('文件名', 'File name'))
  name!: string

  @Field(() => String, described('类型：text、html、docx、pdf', 'Type: text, html, docx or pdf'))
  type!: string

  @Field(() => String, described('字符编码', 'Character encoding'))
  encoding!: string

  @Field(() => Int, described('字节数', 'Size in bytes'))
  bytes!: number

  @Field(() => String, described('导入时间', 'When it was imported, ISO 8601'))
  importedAt!: string
}
