import type { Bilingual } from '@gongkai/shared'

/** The number of a chapter of the official outline. */
export type ChapterNumber = 1 | 2 | 3 | 4 | 5 | 6

/** A chapter of the outline that both forms since 2019 prescribe. Headings are told without white space, in plain characters. */
export interface OutlineChapter {
  readonly number: ChapterNumber
  readonly numeral: string
  readonly title: Bilingual
  /** Headings that can only be this chapter's. */
  readonly exact: RegExp
  /** Headings that mean it where no exact one stands. */
  readonly loose: RegExp
}

export const outline: readonly OutlineChapter[] = [
  {
    number: 1,
    numeral: '一',
    title: { zh: '总体情况', en: 'Overview' },
    exact: /^(?:[^,。;]{0,12})?总体(?:工作)?(?:情况|概况|推进情况)$/,
    loose: /概述|概况|总体|基本情况|工作(?:开展)?情况$/,
  },
  {
    number: 2,
    numeral: '二',
    title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
    exact: /主动公开政府信息(?:的)?情况$/,
    loose: /主动公开/,
  },
  {
    number: 3,
    numeral: '三',
    title: { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
    exact: /收到(?:和|及|与|并)处理[^,。;]{0,14}申请(?:的)?情况$/,
    loose: /依申请公开|(?:申请|受理)[^,。;]{0,10}(?:情况|收|办)|申请的/,
  },
  {
    number: 4,
    numeral: '四',
    title: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Reconsideration and litigation' },
    exact: /行政复议[^,。;]{0,8}行政诉讼(?:的)?情况$/,
    loose: /复议|诉讼/,
  },
  {
    number: 5,
    numeral: '五',
    title: { zh: '存在的主要问题及改进情况', en: 'Problems and improvements' },
    exact: /存在的?主要问题[及和与、,]改进(?:的)?(?:情况|措施)$/,
    loose: /问题|不足|改进|整改/,
  },
  {
    number: 6,
    numeral: '六',
    title: { zh: '其他需要报告的事项', en: 'Other matters' },
    exact: /其[他它]需要?报告的?事项$/,
    loose: /^其[他它]/,
  },
]
