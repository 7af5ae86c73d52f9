/** Who applies, by share; the keys are the columns of table 3. */
export const applicantShares = [
  ['naturalPerson', 880],
  ['commercial', 62],
  ['research', 5],
  ['publicInterest', 6],
  ['legalService', 33],
  ['otherOrg', 14],
] as const
export type Applicant = (typeof applicantShares)[number][0]

/**
 * What becomes of a request, by share, with the rows of the table before 2019 that count the same case.
 * `key` is the row of the 2021 form; the 2019 form adds the three rows of otherHandling up.
 */
export const outcomes = [
  { key: 'granted', share: 470, before2019: ['answer.granted', 'answer.granted', 'answer.alreadyPublic'] },
  { key: 'partiallyGranted', share: 78, before2019: ['answer.partial'] },
  { key: 'denied.stateSecret', share: 4, before2019: ['answer.denied.stateSecret'] },
  { key: 'denied.prohibitedByLaw', share: 9, before2019: ['answer.denied.otherLegal'] },
  { key: 'denied.securityOrStability', share: 4, before2019: ['answer.denied.safetyStability'] },
  { key: 'denied.thirdPartyRights', share: 18, before2019: ['answer.denied.privacy', 'answer.denied.tradeSecret'] },
  { key: 'denied.internalAffairs', share: 11, before2019: ['answer.denied.otherLegal'] },
  { key: 'denied.deliberativeProcess', share: 17, before2019: ['answer.denied.otherLegal'] },
  { key: 'denied.enforcementCaseFile', share: 18, before2019: ['answer.denied.otherLegal'] },
  { key: 'denied.registryInquiry', share: 15, before2019: ['answer.otherRoute'] },
  { key: 'unableToProvide.notHeld', share: 214, before2019: ['answer.notExist', 'answer.notThisAgency'] },
  { key: 'unableToProvide.wouldNeedCreation', share: 24, before2019: ['answer.notExist'] },
  { key: 'unableToProvide.unclearAfterCorrection', share: 16, before2019: ['answer.askedToAmend'] },
  { key: 'notProcessed.petitionOrComplaint', share: 33, before2019: ['answer.otherRoute', 'answer.denied.notGovInfo'] },
  { key: 'notProcessed.repeatRequest', share: 15, before2019: ['answer.otherRoute'] },
  { key: 'notProcessed.publishedMaterial', share: 4, before2019: ['answer.alreadyPublic'] },
  { key: 'notProcessed.excessiveRequests', share: 4, before2019: ['answer.otherRoute'] },
  { key: 'notProcessed.confirmOrReissue', share: 6, before2019: ['answer.alreadyPublic'] },
  { key: 'otherHandling.correctionOverdue', share: 14, before2019: ['answer.askedToAmend'] },
  { key: 'otherHandling.feeOverdue', share: 0, before2019: ['answer.otherRoute'] },
  { key: 'otherHandling.otherReasons', share: 20, before2019: ['answer.otherRoute'] },
] as const

/** Share of the year's requests that is still open on 31 December. */
export const openShare = 0.06
