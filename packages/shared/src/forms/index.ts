import { fmt2019 } from './fmt-2019.ts'
import { fmt2021 } from './fmt-2021.ts'
import type { Form, FormId } from './form.ts'
import { stat2014 } from './stat-2014.ts'

export const forms: Readonly<Record<FormId, Form>> = { STAT_2014: stat2014, FMT_2019: fmt2019, FMT_2021: fmt2021 }
