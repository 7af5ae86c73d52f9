import type { DetectedForm } from '@gongkai/shared'

/** For checks that look at what every report has: its dates, its text, its place in a series. */
export const everyForm: readonly DetectedForm[] = ['STAT_2014', 'FMT_2019', 'FMT_2021', 'FREEFORM']
