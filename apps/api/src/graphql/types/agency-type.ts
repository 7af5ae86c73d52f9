import type { AgencyKind } from '@gongkai/shared'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { list, listSizes } from '../cost.ts'
import { described } from '../described.ts'
import { connectionType } from './connection-type.ts'
import { AgencyKindEnum, PlacementEnum } from './enums.ts'

@ObjectType('PlacementEvidence', described('归属的依据', 'A quotation that speaks for a region', { simpleResolvers: true }))
export class PlacementEvidenceType {
  @Field(() => String, described('依据的种类', 'Kind of evidence'))
  kind!: string

  @Field(() => String, described('原话', 'The words'))
  quote!: string

  @Field(() => Float, described('分值', 'What it counts'))
  points!: number
}

@ObjectType('RegionCandidate', described('可能的所属区划', "A region that may be the agency's", { simpleResolvers: true }))
export class RegionCandidateType {
  @Field(() => ID, described('区划代码', 'Division code'))
  code!: string

  @Field(() => String, described('自省以下的全称', 'Names from the province down'))
  path!: string

  @Field(() => Float, described('总分', 'Sum of the points'))
  score!: number

  @Field(() => [PlacementEvidenceType], described('依据', 'What speaks for it', { complexity: list(listSizes.evidence) }))
  evidence!: readonly PlacementEvidenceType[]
}

@ObjectType('Agency', described('发布年报的机关', 'A body that publishes reports', { simpleResolvers: true }))
export class AgencyType {
  @Field(() => ID, described('编号', 'Id'))
  id!: string

  @Field(() => String, described('名称', 'Name'))
  name!: string

  @Field(() => String, described('简称', 'Short name'))
  shortName!: string

  @Field(() => AgencyKindEnum, described('种类', 'Kind'))
  kind!: AgencyKind

  @Field(() => Boolean, described('是否虚构的演示机关', 'Whether it belongs to the invented demonstration county'))
  invented!: boolean

  @Field(() => PlacementEnum, described('归属是否已定', 'Whether its region is settled'))
  placement!: string

  @Field(
    () => [RegionCandidateType],
    described('可能的区划，最像的在前', 'Regions that may be its own, best first', { complexity: list(listSizes.candidates) }),
  )
  candidates!: readonly RegionCandidateType[]
}

export const AgencyConnectionType = connectionType(AgencyType, 'AgencyConnection', '机关', 'agencies')
