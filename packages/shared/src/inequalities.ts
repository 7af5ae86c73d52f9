import type { FormId, Part } from './forms/form.ts'

/** A row that cannot be larger than another one of the same table, because it counts a part of the same things. */
export interface Inequality {
  readonly id: 'A7' | 'A8'
  readonly part: Part
  readonly small: string
  readonly large: string
  readonly forms: readonly FormId[]
}

const in2014 = (id: Inequality['id'], small: string, large: string): Inequality => ({
  id,
  part: 'statistics2014',
  small,
  large,
  forms: ['STAT_2014'],
})

export const inequalities: readonly Inequality[] = [
  in2014('A7', 'proactive.normativeDocs', 'proactive.items'),
  // An item that went through several channels counts once in the total: each channel is a part, their sum may be more.
  in2014('A7', 'channel.gazette', 'proactive.items'),
  in2014('A7', 'channel.website', 'proactive.items'),
  in2014('A7', 'channel.weibo', 'proactive.items'),
  in2014('A7', 'channel.wechat', 'proactive.items'),
  in2014('A7', 'channel.other', 'proactive.items'),
  in2014('A7', 'response.pressConfByHead', 'response.pressConf'),
  in2014('A7', 'response.interviewByHead', 'response.interview'),
  // Documents of earlier years may be disclosed too: odd, and no more than that.
  in2014('A8', 'proactive.normativeDocs', 'proactive.normativeDocsIssued'),
]
