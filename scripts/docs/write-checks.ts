import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDocs } from '@gongkai/checks'

writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'checks.md'), toDocs())
