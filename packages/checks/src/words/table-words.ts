import type { Bilingual } from '@gongkai/shared'

/** Words of the check that counts are whole numbers. */
export const countWords = {
  pass: { zh: '{table}：{count} 个数字都是允许的数。', en: '{table}: all {count} numbers are such as may stand there.' },
  passBut: {
    zh: '{table}：{count} 个数字都是允许的数；另有 {rest} 格没有数字，未核对。',
    en: '{table}: all {count} numbers are such as may stand there; {rest} cells without a number were not looked at.',
  },
  none: { zh: '{table}没有一个确定的数字，不能核对。', en: '{table} has no certain number; this cannot be checked.' },
  fail: { zh: '「{cell}」填的是 {value}（单位：{unit}），这一格不可能是这样的数。', en: '“{cell}” holds {value}; no such number can stand there.' },
  whole: { zh: '非负整数（万元可有小数，增减可有正负）', en: 'whole numbers from 0 up (money may have decimals, a change a sign)' },
  numbers: { zh: '表中各数', en: 'the numbers of the table' },
} satisfies Record<string, Bilingual>

/** Words of a row that cannot be larger than another one. */
export const orderWords = {
  pass: { zh: '「{small}」{smallSum}，不大于「{large}」{largeSum}。', en: '“{small}” ({smallSum}) is no more than “{large}” ({largeSum}).' },
  fail: {
    zh: '「{small}」{smallSum}，大于「{large}」{largeSum}，而前者只是后者的一部分。',
    en: '“{small}” ({smallSum}) is more than “{large}” ({largeSum}), of which it is a part.',
  },
  odd: {
    zh: '「{small}」{smallSum}，大于「{large}」{largeSum}：公开的可以包括往年的文件，但少见，请核对。',
    en: '“{small}” ({smallSum}) is more than “{large}” ({largeSum}); documents of earlier years may be among them, which is rare. Please look.',
  },
  unknown: {
    zh: '「{small}」{smallSum}，「{large}」{largeSum}：没有确定的数字，不能核对。',
    en: '“{small}” ({smallSum}) and “{large}” ({largeSum}): without certain numbers this cannot be checked.',
  },
  most: { zh: '不大于{large}：{largeSum}', en: 'no more than {large}: {largeSum}' },
} satisfies Record<string, Bilingual>

/** Words of a number that stands where the form asks for none. */
export const strayWords = {
  pass: { zh: '标题行里没有多余的数字。', en: 'No number stands beside a head.' },
  fail: {
    zh: '标题行里填有数字，表样此处不填数；这个数没有归到任何一格。',
    en: 'A number stands beside a head where the form asks for none; it was taken for no cell.',
  },
  expected: { zh: '标题行不填数', en: 'no number beside a head' },
  none: { zh: '没有', en: 'none' },
  actual: { zh: '有数字', en: 'a number' },
} satisfies Record<string, Bilingual>

/** Words of a row that has moved by one cell. */
export const shiftWords = {
  fail: {
    zh: '「{row}」一行各类申请人相加是 {sum} 件，与总计 {total} 件不等；整行移动一格（总计为 {moved} 件）就相等，可能填错了栏。',
    en: 'Row “{row}”: the applicants make {sum}, not the total of {total}; moved by one cell (with a total of {moved}) it would add up, so the row may stand in the wrong columns.',
  },
  doubtful: {
    zh: '「{row}」一行的总计栏空着，整行移动一格（总计为 {moved} 件）就正好相等，可能填错了栏，请核对。',
    en: 'Row “{row}” has no total and adds up when moved by one cell (with a total of {moved}); it may stand in the wrong columns. Please look.',
  },
  pass: {
    zh: '有 {checked} 行可以核对，没有移动一格才相等的；其余 {rest} 行全为 0 或没有数字，说明不了什么。',
    en: '{checked} rows can be checked, and none adds up only when moved by one cell; the other {rest} are all 0 or have no numbers and prove nothing.',
  },
  unknown: {
    zh: '各行全为 0 或没有确定的数字，看不出是否错位。',
    en: 'All rows are 0 or have no certain numbers; a shift would not show.',
  },
  noTable: { zh: '没有找到表三，不能核对。', en: 'Table 3 was not found; this cannot be checked.' },
  expected: { zh: '各数填在自己的栏里', en: 'each number in its own column' },
  actual: { zh: '错开一格', en: 'moved by one cell' },
  asPrinted: { zh: '按所填的栏', en: 'as printed' },
} satisfies Record<string, Bilingual>

/** Words of a table that is printed more than once. */
export const printingWords = {
  agree: { zh: '{table}印了 {times} 次，各次内容相同。', en: '{table} is printed {times} times, each time alike.' },
  differ: {
    zh: '{table}印了 {times} 次，有 {count} 格不同：{cells}。',
    en: '{table} is printed {times} times and differs in {count} cells: {cells}.',
  },
  unknown: {
    zh: '{table}印了 {times} 次，没有逐格比对，不能核对。',
    en: '{table} is printed {times} times; the printings were not compared cell by cell.',
  },
  once: { zh: '各表都只印了一次。', en: 'Each table is printed once.' },
  first: { zh: '第一次印的：{cells}', en: 'first printing: {cells}' },
  later: { zh: '后来印的：{cells}', en: 'later printing: {cells}' },
  aTable: { zh: '有一张表', en: 'A table' },
} satisfies Record<string, Bilingual>
