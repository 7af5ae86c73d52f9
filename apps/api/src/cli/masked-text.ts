import { parseReport } from '@gongkai/parser'
import { type MaskedSource, maskSource, type Report, readableSegments, type Source } from '@gongkai/shared'

/** A document's text and pieces as the commands print them: personal data masked, each offset where it was. Given no report, it is parsed where its tables matter. */
export function maskedText(source: Source, report?: Report): MaskedSource {
  return maskSource({ text: source.text, segments: readableSegments(source) }, () => report ?? parseReport(source))
}
