import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { dense } from './dense.ts'
import { readFormCited } from './read-form-cited.ts'

const citedIn = (text: string) => {
  const folded = fold({ text, marks: [] })
  const cited = readFormCited(dense(folded, [{ from: 0, to: folded.text.length }]))
  return cited && [cited.value, text.slice(cited.span.start, cited.span.end)]
}

describe('readFormCited', () => {
  test.each([
    ['国办公开办函〔2019〕60号', 'FMT_2019'],
    ['国办公开办函[2019]60号', 'FMT_2019'],
    ['国办公开办函【2019】60 号', 'FMT_2019'],
    ['国办公开办函（2021）30号', 'FMT_2021'],
    ['国办公开办函﹝2021﹞30号', 'FMT_2021'],
    ['国办公开办函〔 2021 〕 30 号', 'FMT_2021'],
    ['国办公开办函〔2021）30号', 'FMT_2021'],
    ['国办公开办函\n〔2021〕第30号', 'FMT_2021'],
    ['国办公开函〔2021〕30号', 'FMT_2021'],
    ['国办公开办函202130号', 'FMT_2021'],
    ['國辦公開辦函〔2021〕30號', 'FMT_2021'],
    ['国办发〔2014〕32号', 'STAT_2014'],
  ])('%s', (citation, form) => expect(citedIn(`依照《通知》（${citation}）编写本报告。`)).toEqual([form, citation]))

  test.each([
    '国办公开办函〔2020〕60号',
    '国办公开办函〔2021〕300号',
    '国办函〔2020〕109号',
    '国办发〔2021〕30号',
    '枕政办函〔2021〕30号',
    '前年按国办公开办函〔2019〕60号，今年按国办公开办函〔2021〕30号',
  ])('%s is none, or not one', (text) => expect(citedIn(text)).toBeNull())
})
