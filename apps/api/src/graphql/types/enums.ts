import {
  agencyKinds,
  figureStates,
  findingClasses,
  formIds,
  locales,
  metricIds,
  outcomes,
  parts,
  pointStates,
  regionLevels,
  severities,
} from '@gongkai/shared'
import { registerEnumType } from 'type-graphql'
import { enumOf } from './enum-of.ts'
import { words } from './enum-words.ts'

export const FigureStateEnum = enumOf(figureStates)
export const PointStateEnum = enumOf(pointStates)
export const HowEnum = enumOf(['read', 'split', 'narrative'])
export const FormEnum = enumOf([...formIds, 'FREEFORM'])
export const PartEnum = enumOf(parts)
export const RegionLevelEnum = enumOf(regionLevels)
export const AgencyKindEnum = enumOf(agencyKinds)
export const PlacementEnum = enumOf(['PLACED', 'CANDIDATES', 'UNPLACED'])
export const OutcomeEnum = enumOf(outcomes)
export const SeverityEnum = enumOf(severities)
export const FindingClassEnum = enumOf(findingClasses)
export const LocaleEnum = enumOf(locales)
export const MetricIdEnum = enumOf(metricIds)
export const SeriesScopeEnum = enumOf(['AGENCY', 'UNITS', 'OWN_REPORT'])

registerEnumType(FigureStateEnum, words.FigureState)
registerEnumType(PointStateEnum, words.PointState)
registerEnumType(HowEnum, words.How)
registerEnumType(FormEnum, words.Form)
registerEnumType(PartEnum, words.Part)
registerEnumType(RegionLevelEnum, words.RegionLevel)
registerEnumType(AgencyKindEnum, words.AgencyKind)
registerEnumType(PlacementEnum, words.Placement)
registerEnumType(OutcomeEnum, words.Outcome)
registerEnumType(SeverityEnum, words.Severity)
registerEnumType(FindingClassEnum, words.FindingClass)
registerEnumType(LocaleEnum, words.Locale)
registerEnumType(MetricIdEnum, words.MetricId)
registerEnumType(SeriesScopeEnum, words.SeriesScope)
