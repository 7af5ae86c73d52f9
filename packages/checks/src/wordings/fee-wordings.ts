/** How chapter six says what was taken for processing requests; in plain characters, without white space. */
export const feeStatements: readonly RegExp[] = [
  // «本年度未收取信息处理费», «信息公开处理费收费情况», also with a character left out.
  /信息(?:公开)?(?:信息)?处理费|处理费/,
  // «未发生收费情况», «没有收取任何费用», «无收费».
  /(?:未|没有|无|不存在|免|零|0)[^。;]{0,18}(?:收费|收取[^。;]{0,12}费|费用)/,
  // «收费情况:无», «收取费用0元», «共收取检索费 12 元».
  /(?:收费|收取[^。;]{0,12}费用?)[^。;]{0,18}(?:无|未|没有|零|\d)/,
]

/** The same outside chapter six, where other fees are spoken of too: only the fee's own name. */
export const feeName = /信息(?:公开)?处理费/
