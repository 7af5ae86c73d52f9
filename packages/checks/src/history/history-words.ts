import type { Bilingual } from '@gongkai/shared'

export const pendingSentences = {
  pass: {
    zh: '{row}：{last} 年尚未审结 {pending} 件，{year} 年总计 {total} 件。',
    en: '{row}: {pending} pending in {last}, {total} in all in {year}.',
  },
  fewer: {
    zh: '{row}：{last} 年报告有 {pending} 件尚未审结，{year} 年总计却只有 {total} 件。上年未结的案件可能没有计入本年，口径请核对（没有规定要求两数相等）。',
    en: '{row}: {pending} cases were pending by the report for {last}, yet there are but {total} in all in {year}. Last year’s open cases may not be counted again; no rule says that they must be.',
  },
  expected: { zh: '总计不少于上年尚未审结的 {pending} 件', en: 'no fewer than the {pending} that were pending' },
  actual: { zh: '总计 {total} 件', en: '{total} in all' },
} satisfies Record<string, Bilingual>

export const jumpSentences = {
  rise: {
    zh: '{name}：{last} 年 {before}，{year} 年 {after}，是上年的 {ratio} 倍。数字变化很大，请核对是否填错。',
    en: '{name}: {before} in {last}, {after} in {year}, {ratio} times as much. A great change; please see whether it is right.',
  },
  fall: {
    zh: '{name}：{last} 年 {before}，{year} 年 {after}，不到上年的五分之一。数字变化很大，请核对是否填错。',
    en: '{name}: {before} in {last}, {after} in {year}, less than a fifth. A great change; please see whether it is right.',
  },
  fromNothing: {
    zh: '{name}：{last} 年是 0，{year} 年 {after}。数字变化很大，请核对是否填错。',
    en: '{name}: 0 in {last}, {after} in {year}. A great change; please see whether it is right.',
  },
  same: {
    zh: '{name}：{year} 年与 {last} 年都是 {after}，一位不差。请核对是否沿用了上年的数。',
    en: '{name}: {after} in {last} and again in {year}, digit for digit. Please see whether last year’s number was kept.',
  },
  sameTable: {
    zh: '{name}：{year} 年与 {last} 年的 {count} 格全部相同，其中 {filled} 格不是 0。请核对是否沿用了上年的表。',
    en: '{name}: all {count} cells of {year} are those of {last}, {filled} of them not 0. Please see whether last year’s table was kept.',
  },
  before: { zh: '{last} 年：{before}', en: '{last}: {before}' },
  after: { zh: '{year} 年：{after}', en: '{year}: {after}' },
  another: { zh: '与上年不同的表', en: 'a table other than last year’s' },
  identical: { zh: '与上年完全相同', en: 'the same as last year’s' },
} satisfies Record<string, Bilingual>

export const gapSentences = {
  gap: {
    zh: '该机关有 {from} 年和 {year} 年的报告，中间没有 {missing} 年的报告：可能没有发布，也可能没有收录，请核对。',
    en: 'There are reports of this body for {from} and for {year}, but none for {missing}: it may not have been published, or may not be stored here. Please look.',
  },
  expected: { zh: '每年一份报告', en: 'a report for each year' },
  actual: { zh: '没有 {missing} 年的报告', en: 'none for {missing}' },
} satisfies Record<string, Bilingual>

export const reuseSentences = {
  PASS: {
    zh: '“{chapter}”的 {all} 句中有 {same} 句与上一年相同或几乎相同。',
    en: 'Of {all} sentences of “{chapter}” {same} are, or nearly are, last year’s.',
  },
  FAIL: {
    zh: '“{chapter}”的 {all} 句中有 {same} 句（{percent}%）出自 {last} 年的报告，超过一半：{verbatim} 句一字不差，{edited} 句只改了个别字词，{renumbered} 句只换了数字（年份、套话和条文引用不计）。',
    en: 'Of {all} sentences of “{chapter}” {same} ({percent}%) come from the report for {last}, more than half: {verbatim} stand there word for word, {edited} with small edits, {renumbered} with other numbers (years, set phrases and citations left out).',
  },
  UNCERTAIN: {
    zh: '“{chapter}”的 {all} 句中有 {same} 句（{percent}%）的文字出自 {last} 年的报告，但其中 {renumbered} 句换了数字（{verbatim} 句一字不差，{edited} 句只改了个别字词）；数字可能是如实更新的，请核对。',
    en: 'The words of {same} of {all} sentences ({percent}%) of “{chapter}” come from the report for {last}, but {renumbered} of them have other numbers ({verbatim} stand there word for word, {edited} with small edits); the numbers may well be this year’s. Please look.',
  },
  expected: { zh: '与上年相同的不超过一半', en: 'no more than half as last year' },
  actual: { zh: '{same}/{all} 句相同', en: '{same} of {all} sentences the same' },
} satisfies Record<string, Bilingual>

export const staleSentences = {
  pass: { zh: '“{chapter}”所列问题与上一年不同。', en: 'The problems in “{chapter}” are not all last year’s.' },
  fail: {
    zh: '“{chapter}”所列的 {count} 个问题与 {last} 年的报告完全相同，而 {last} 年的报告已表示要改进（“{promise}”）。',
    en: 'All {count} problems in “{chapter}” are those of the report for {last}, which promised to mend them (“{promise}”).',
  },
  expected: { zh: '问题有变化或说明改进情况', en: 'other problems, or what became of these' },
  actual: { zh: '{count} 个问题一字未改', en: '{count} problems, word for word the same' },
} satisfies Record<string, Bilingual>

export const revisionSentences = {
  pass: { zh: '{year} 年报告重新发布的版本内容没有变化。', en: 'The report for {year} was published again with the same contents.' },
  told: {
    zh: '{year} 年报告重新发布后内容有变动，并注明了“{notice}”：{changes}。',
    en: 'The report for {year} was published again with other contents and says so (“{notice}”): {changes}.',
  },
  silent: {
    zh: '{year} 年报告重新发布后内容有变动，但没有说明更正：{changes}。',
    en: 'The report for {year} was published again with other contents and does not say so: {changes}.',
  },
  figures: { zh: '{count} 个数字不同（{sample}）', en: '{count} figures differ ({sample})' },
  words: { zh: '{count} 句文字不同', en: '{count} sentences differ' },
  expected: { zh: '内容不变，或说明更正', en: 'the same contents, or a note of correction' },
} satisfies Record<string, Bilingual>
