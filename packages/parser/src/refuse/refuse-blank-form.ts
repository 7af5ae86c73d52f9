import type { Refusal } from '@gongkai/shared'
import { linesOf } from '../text/lines-of.ts'
import type { Evidence } from './evidence.ts'

/** What stands in the place of a name or year, or calls the document a form, in a line of the head that is no sentence. */
const placeholder =
  /_{2,}|[XxＸ×✕○]{2,}(?:省|市|县|区|镇|乡|局|街道|单位|部门|年)|年度报告[》"]?\(?(?:格式|样式|样表|表样|模板|模版|范本)|(?:格式|样表|表样|模板|模版|范本)\)?$/
/** Somebody who reports speaks of himself: 我镇, 我局. */
const ownVoice = /我(?:省|市|县|区|州|旗|镇|乡|局|办|街道|委|厅|院|处|队|中心|单位|部门)/
/** Characters of the head that are searched for a placeholder. */
const head = 600

/** The official form as it is sent out: all rows, not one number, and nobody's name or year. */
export function refuseBlankForm({ folded, figures, claims, year, agency }: Evidence): Refusal | null {
  const filled = figures.some((figure) => figure.state !== 'blank' && figure.state !== 'absent')
  if (figures.length === 0 || filled || claims.length > 0) return null
  const form = linesOf(folded, head).find((line) => !/[。;]/.test(line.text) && placeholder.test(line.text))
  if (!form && ((year && agency) || ownVoice.test(folded.text))) return null
  return form
    ? { code: 'BLANK_FORM', text: `这是空白表样“${form.text.trim()}”：各格都没有填写`, span: folded.spanOf(form.from, form.to) }
    : { code: 'BLANK_FORM', text: '这是空白表样：各格都没有填写，也没有写明机关和年份', span: null }
}
