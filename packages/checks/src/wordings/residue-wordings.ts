import type { Bilingual } from '@gongkai/shared'

/** What an editor left in the text as it was turned into a page or a plain file; as printed, white space included. */
export const residues: readonly { readonly name: Bilingual; readonly pattern: RegExp }[] = [
  { name: { zh: '书签标记', en: 'a bookmark' }, pattern: /\[bookmark:[^\]\n]{0,80}\]|_GoBack\b|_(?:Toc|Hlk|Ref|OLE_LINK)\d{1,12}\b/g },
  {
    name: { zh: '域代码', en: 'a field code' },
    pattern:
      /\b(?:HYPERLINK\s+(?:\\l\s+)?["“][^"”\n]{0,200}["”]|PAGEREF\s+_\w+|MERGEFIELD\s+\w+|TOC\s+\\o\b[^\n}]{0,60}|EMBED\s+\w+\.\w+(?:\.\d)?|MERGEFORMAT\b)/g,
  },
  {
    name: { zh: '样式代码', en: 'style code' },
    pattern: /\bmso-[a-z-]{3,40}\s*:|@font-face\s*\{|<\/?o:p>|\bMsoNormal(?:Table)?\b|v\\:\*\s*\{|\bNormal 0 (?:false|7\.8)/g,
  },
  {
    name: { zh: '条件注释', en: 'a conditional comment' },
    pattern: /<!--\[if[^\]\n]{0,40}\]|<!\[endif\]-->|\[if\s+!?(?:supportLists|gte mso|vml)[^\]\n]{0,20}\]/g,
  },
  {
    name: { zh: '未转换的字符实体', en: 'an entity that was not decoded' },
    pattern: /&(?:nbsp|ensp|emsp|ldquo|rdquo|lt|gt|amp|middot);|&#x?[\da-fA-F]{2,6};/g,
  },
  {
    name: { zh: '修订或批注标记', en: 'a mark of revision' },
    pattern: /\[(?:批注|修订|删除|插入)\s*\[?[A-Za-z]*\d{1,3}\]?\]|错误[!！]\s*未(?:定义书签|找到引用源)[。.]?/g,
  },
]
