import type { FormId, Part } from './forms/form.ts'

/**
 * A sum that a form must satisfy: the terms on the left add up to the terms on the right, once for each column or row of the table.
 * `outcomes` stands for all rows of the form that count an outcome, `parts` for all columns but the total.
 */
export interface Identity {
  readonly id: 'A1' | 'A2' | 'A3' | 'A4' | 'A6'
  readonly part: Part
  readonly each: 'column' | 'row' | 'once'
  readonly left: readonly string[] | 'outcomes' | 'parts'
  readonly right: readonly string[]
  readonly forms: readonly FormId[]
  /** Where the rule is printed. */
  readonly law: string
}

const since2019: readonly FormId[] = ['FMT_2019', 'FMT_2021']
const before2019: readonly FormId[] = ['STAT_2014']
const requestLaw = '表三表头:第一项加第二项之和,等于第三项加第四项之和'
const sum2014 = (right: string, ...left: string[]): Identity => ({
  id: 'A6',
  part: 'statistics2014',
  each: 'once',
  left,
  right: [right],
  forms: before2019,
  law: '国办发〔2014〕32号统计表的构成',
})

export const identities: readonly Identity[] = [
  {
    id: 'A1',
    part: 'requests',
    each: 'column',
    left: ['newReceived', 'carriedOver'],
    right: ['total', 'carriedForward'],
    forms: since2019,
    law: requestLaw,
  },
  { id: 'A2', part: 'requests', each: 'column', left: 'outcomes', right: ['total'], forms: since2019, law: '表三(七)总计为各项办理结果之和' },
  { id: 'A3', part: 'requests', each: 'row', left: 'parts', right: ['total'], forms: since2019, law: '表三总计栏为各类申请人之和' },
  { id: 'A4', part: 'cases', each: 'row', left: 'parts', right: ['total'], forms: since2019, law: '表四总计为四种结果之和' },
  sum2014('requests.received', 'requests.byChannel.inPerson', 'requests.byChannel.fax', 'requests.byChannel.online', 'requests.byChannel.mail'),
  sum2014('requests.closed', 'requests.closedOnTime', 'requests.closedExtended'),
  sum2014(
    'requests.answered',
    'answer.alreadyPublic',
    'answer.granted',
    'answer.partial',
    'answer.denied',
    'answer.notThisAgency',
    'answer.notExist',
    'answer.askedToAmend',
    'answer.otherRoute',
  ),
  sum2014(
    'answer.denied',
    'answer.denied.stateSecret',
    'answer.denied.tradeSecret',
    'answer.denied.privacy',
    'answer.denied.safetyStability',
    'answer.denied.notGovInfo',
    'answer.denied.otherLegal',
  ),
  sum2014('review.total', 'review.upheld', 'review.corrected', 'review.other'),
  sum2014('litigation.total', 'litigation.upheld', 'litigation.corrected', 'litigation.other'),
  sum2014('staff.people', 'staff.fullTime', 'staff.partTime'),
]
