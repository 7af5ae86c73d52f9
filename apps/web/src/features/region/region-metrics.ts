import type { MetricId } from '@gongkai/shared'
import { caseChannels } from '../trend/case-channels.ts'

/** What a region's page draws. */
export const regionMetrics: readonly MetricId[] = [
  'newReceived',
  'handled',
  'granted',
  'partiallyGranted',
  'denied',
  'unableToProvide',
  'notProcessed',
  'otherHandling',
  ...Object.values(caseChannels).flatMap((channel) => Object.values(channel)),
]
