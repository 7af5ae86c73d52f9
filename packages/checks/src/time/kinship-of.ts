import { type BodyName, bodyName } from './body-name.ts'
import { areOfOtherCounties, likenessOf } from './likeness-of.ts'

/**
 * How a publisher is kin to the body of a title: the body itself (`same`), its own office (`ownOffice`), the body whose office the title
 * names (`government`), one that stands above it or keeps a site for others (`keeper`), perhaps the body itself (`maybe`), another (`other`).
 */
export type Kinship = 'same' | 'ownOffice' | 'government' | 'keeper' | 'maybe' | 'other'

/** Who puts others' reports online: a centre, a site, whoever looks after data or disclosure, the party's office of the place. */
const keeper = /(?:中心|网站?|公开|信息化|信息办|网信办|数据局|大数据.*局)$|^中共|[省市县区州旗镇乡党]委(?:员会)?(?:办公室|办)?$/

/** The kinship of two names as printed; null where one of them is too short to tell anything. */
export function kinshipOf(publisher: string, agency: string, parent: string): Kinship | null {
  const [own, titled, above] = [publisher, agency, parent].map(bodyName) as [BodyName, BodyName, BodyName]
  if (isTooShort(own) || isTooShort(titled)) return null
  const likeness = likenessOf(own, titled, above)
  if (likeness === 'same') return own.isOffice === titled.isOffice ? 'same' : own.isOffice ? 'ownOffice' : 'government'
  if (areOfOtherCounties(own, titled)) return 'other'
  return isAbove(own, titled) || keeper.test(publisher.normalize('NFKC').trim()) ? 'keeper' : likeness
}

const isTooShort = ({ regions, own }: BodyName) => regions.length === 0 && own.length < 2

/** A county or city, or its office, stands above every body below; a town above what begins with its name. */
function isAbove({ regions, own }: BodyName, below: BodyName): boolean {
  if (own === '') return below.own !== '' || regions.length < below.regions.length
  return /[镇乡木局委]$/.test(own) && own !== below.own && below.own.startsWith(own)
}
