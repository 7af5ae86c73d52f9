import type { Bilingual } from '@gongkai/shared'

/** Tables that are there, once each. */
export const tableSentences = {
  pass: { zh: '应有的表都在，各一次。', en: 'The tables that must be there are there, once each.' },
  missing: {
    zh: '文字里没有找到{table}（可能是图片，或者漏附）。',
    en: 'The text holds no {table} (it may be a picture, or was left out).',
  },
  again: { zh: '{table}印了 {times} 次。', en: '{table} is printed {times} times.' },
  againAlike: { zh: '{table}印了 {times} 次，内容相同。', en: '{table} is printed {times} times, each time alike.' },
  againOther: { zh: '{table}印了 {times} 次，内容不同。', en: '{table} is printed {times} times with other contents.' },
  noYear: {
    zh: '没有找到表，也看不出报告年度，不知道应有哪些表。',
    en: 'No table was found and the year is not known, so it cannot be told which tables must be there.',
  },
  expected: { zh: '表二、表三、表四（2014 年：统计表）各一次', en: 'tables 2, 3 and 4 (in 2014 the statistics table), once each' },
  none: { zh: '没有', en: 'none' },
  times: { zh: '{times} 次', en: '{times} times' },
  once: { zh: '各一次', en: 'once each' },
} satisfies Record<string, Bilingual>

/** Rows that are there, and no others. */
export const rowSentences = {
  pass: { zh: '各表的行齐全，没有多余的行。', en: 'All rows of the tables are there, and no others.' },
  missing: { zh: '{table}没有“{row}”一行。', en: '{table} has no row “{row}”.' },
  unknown: {
    zh: '{table}有一行是表样没有的，这一行的数没有归到任何一格。',
    en: '{table} has a row that the form does not have; its numbers were taken for no cell.',
  },
  mixed: {
    zh: '两种表样混用：表二用的是 {proactive}，表三用的是 {requests}，各行不能对应。',
    en: 'Two forms are mixed: table 2 is on {proactive}, table 3 on {requests}, so their rows do not belong together.',
  },
  noTable: { zh: '没有找到统计表，不能核对。', en: 'No table was found; this cannot be checked.' },
  expected: { zh: '表样规定的各行，不多不少', en: 'the rows of the form, no more and no fewer' },
  missingActual: { zh: '缺一行', en: 'a row is missing' },
  unknownActual: { zh: '多一行', en: 'a row more' },
  aTable: { zh: '有一张表', en: 'A table' },
} satisfies Record<string, Bilingual>

/** The seven columns of table 3. */
export const columnSentences = {
  pass: { zh: '表三各行都有 7 格。', en: 'The rows of table 3 have 7 cells.' },
  few: {
    zh: '表三多数行都有 7 格；有 {short} 行格数不足，见空白与缺格（F6）。',
    en: 'Most rows of table 3 have 7 cells; {short} rows have fewer (see F6).',
  },
  fail: {
    zh: '表三 {rows} 行中有 {short} 行不足 7 格（多为 {cells} 格），认不出是哪一栏缺了。',
    en: 'Of {rows} rows of table 3, {short} have fewer than 7 cells (mostly {cells}); it cannot be told which column is missing.',
  },
  noTable: { zh: '没有找到表三，不能核对。', en: 'Table 3 was not found; this cannot be checked.' },
  noCells: { zh: '表三没有一格，不能核对。', en: 'Table 3 has no cells; this cannot be checked.' },
  expected: { zh: '每行 7 格：自然人、五类组织、总计', en: '7 cells a row: natural persons, five kinds of organisations, total' },
  actual: { zh: '{short} 行不足 7 格', en: '{short} rows with fewer than 7' },
  full: { zh: '7 格', en: '7 cells' },
} satisfies Record<string, Bilingual>

/** Cells that hold nothing. */
export const blankSentences = {
  pass: { zh: '{table}没有空白的格子。', en: '{table} has no blank cell.' },
  fail: {
    zh: '{table}的 {all} 格中有 {count} 格没有数字（{blank} 格空白或填“/”“-”，{absent} 格缺失）：{cells}。空白不等于 0。',
    en: 'Cells without a number in {table}: {count} of {all} ({blank} blank or “/”, “-”; {absent} missing): {cells}. A blank is no 0.',
  },
  lost: {
    zh: '{table}只有行名，一格也没有（应有 {all} 格）；数字可能在转换文件时丢失，请看原件。缺失不等于 0。',
    en: '{table} has labels and not one of its {all} cells; the numbers may have been lost when the file was converted, please look at the original. Missing is no 0.',
  },
  expected: { zh: '每格都填数，没有的填 0', en: 'a number in each cell, 0 where there is none' },
  actual: { zh: '{count} 格没有数字', en: '{count} cells without a number' },
  full: { zh: '都有数字', en: 'numbers in all' },
  more: { zh: '{cells} 等', en: '{cells} and others' },
  unsure: { zh: '有 {rows} 行格数不足，不能确定缺的是哪一格', en: '{rows} rows have too few cells, and it cannot be told which are missing' },
} satisfies Record<string, Bilingual>

/** Labels in other words than the form's. */
export const labelSentences = {
  pass: { zh: '各表的行名、栏名与表样一致。', en: 'The labels of the tables are the form’s.' },
  fail: { zh: '表样是“{official}”，文中写作“{printed}”。', en: 'The form has “{official}”, the report “{printed}”.' },
  expected: { zh: '表样的原文', en: 'the form’s own words' },
  same: { zh: '一致', en: 'the same' },
} satisfies Record<string, Bilingual>
