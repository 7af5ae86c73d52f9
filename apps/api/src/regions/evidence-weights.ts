/**
 * What a quotation counts for a region, by where it stands. The order is that of trust: what a publishing system prints beside a report,
 * then how the document names itself, then the site, the address, and last a mention in the prose.
 */
export const evidenceWeights = {
  /** 发布机构 in the index block. */
  publisher: 8,
  /** The title of the report. */
  title: 7,
  /** The agency's own name begins with the region. */
  agency: 7,
  /** The text writes the region directly before the agency's name. */
  fullName: 6,
  /** Name or address of the web site. */
  site: 5,
  /** The region that the parser found printed beside the agency. */
  parent: 5,
  /** The agency's postal address. */
  address: 4,
  /** No other region in the country has the name. */
  unique: 4,
  /** The prose names the region; less the wider the region is. */
  county: 3,
  city: 2,
  postcode: 2,
  phone: 2,
  province: 1,
  /** The prose speaks of a 县 or of a 区 above the agency. */
  level: 0.5,
} as const
export type EvidenceKind = keyof typeof evidenceWeights

/** A place is decided when the best region has this much, */
export const enoughPoints = 3
/** and the next one is this far behind. */
export const clearLead = 2
