import type { Bilingual } from '@gongkai/shared'

/** What decided a figure, in words. The first that holds, in the order of `decide-rule.ts`. */
export const rules = {
  rowMissing: {
    zh: '原文中没有找到这一行的行名，所以这一格缺失。',
    en: 'No label of this row was found in the text; the cell is absent.',
  },
  noCell: {
    zh: '找到了这一行，但行名之后没有留给这一格的单元格，所以缺失。',
    en: 'The row is there, but no cell follows that could be this one; it is absent.',
  },
  otherRow: {
    zh: '这一行的数字同时也在另一行名下，而那一行的数字靠得更近；一个数不作两用，所以这一行缺失。',
    en: 'A number of this row stands under another row as well, whose numbers are closer together; one number is never two, so this row is absent.',
  },
  ownCell: {
    zh: '这一行的单元格与表样的栏数相同，各在其位，直接读出。',
    en: 'The row has as many cells as the form has columns; each stands in its own and is read as printed.',
  },
  blank: {
    zh: '这一格在原文中存在而未填数（空，或“/”“-”“无”等），记为空白，不当作零。',
    en: 'The cell is there with no number in it (empty, or a sign such as «/»); it is blank, which is not zero.',
  },
  besideEmpty: {
    zh: '这一行另有空的单元格（多为合并的行名格）；除去后所余恰为表样的栏数。',
    en: 'The row has more cells than the form has columns; those left over are empty (merged cells of the label).',
  },
  gridColumns: {
    zh: '本表各行的格数一致，按格数从行末数出栏位，空格也占一栏。',
    en: 'The lines of this table have the same number of cells: the columns are counted in that grid, empty cells included.',
  },
  emptyLines: {
    zh: '本表一格一行；多出的空行数目恰好补足栏数，逐一算作空白格。',
    en: 'This table has a cell a line; the empty lines come out at exactly the cells that lack, and count as blanks.',
  },
  onlyCut: {
    zh: '数字连写，按栏数切分只有一种切法。',
    en: 'The digits run together, and there is one way alone to cut them into the columns.',
  },
  rowSum: {
    zh: '按本行自身的勾稽关系，只剩一种读法。',
    en: "The row's own sum leaves one reading of this cell.",
  },
  tableSums: {
    zh: '本行自身不能确定；按全表的勾稽关系，只剩一种读法。',
    en: 'The row alone leaves it open; the sums of the whole table leave one reading of this cell.',
  },
  formOrder: {
    zh: '数字与行名分离；数字的个数、次序与全表勾稽关系都与表样相符，按表样次序对应。',
    en: "The numbers stand apart from their labels; their count and all sums agree with the form's order, which assigns them.",
  },
  allAgree: {
    zh: '这一行有几种读法，但对这一格说的都一样。',
    en: 'The row has several readings, and all say the same of this cell.',
  },
  several: {
    zh: '仍有几种读法都说得通，不作选择；各种可能列在候选值里。',
    en: 'Several readings remain; none is chosen, and what they say is listed as candidates.',
  },
  notBent: {
    zh: '照印的样子本行勾稽不平，换一种摆法则平；不为凑平而改读，所以不作选择。',
    en: "As printed the row's sum fails, placed otherwise it holds; a row is not bent to fit, so nothing is chosen.",
  },
  crowded: {
    zh: '行名之后的数字远多于栏数，无法断定哪些属于这一行。',
    en: 'Far more numbers follow than the form has columns; none can be said to be of this row.',
  },
  uncut: {
    zh: '数字连写，没有一种切法合乎栏数。',
    en: 'The digits run together, and no way to cut them gives the number of columns.',
  },
  unreadable: {
    zh: '这一格有字，但不是可以确认的数。',
    en: 'The cell holds something that is no plain number.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>
