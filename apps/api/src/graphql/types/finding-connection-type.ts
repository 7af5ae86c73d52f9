import { Field, ObjectType } from 'type-graphql'
import type { CountedFindings } from '../../queries/count-findings.ts'
import { list, listSizes } from '../cost.ts'
import { described } from '../described.ts'
import { connectionType } from './connection-type.ts'
import { FindingGroupType, FindingType } from './finding-type.ts'

const Base = connectionType(FindingType, 'FindingPage', '核对所见', 'findings')

@ObjectType('FindingConnection', described('核对所见(一页)', 'A page of findings', { simpleResolvers: true }))
export class FindingConnectionType extends Base {
  @Field(
    () => [FindingGroupType],
    described('各页合计，按核对项、结果和轻重分组', 'Those of all pages, counted by check, outcome and severity', {
      complexity: list(listSizes.findingGroups),
    }),
  )
  counts!: () => Promise<CountedFindings[]>
}
