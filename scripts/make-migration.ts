/** Writes prisma/migrations/<stamp>_<name> from what the schema says beyond the migrations: `npx tsx --conditions=source scripts/make-migration.ts NAME`. */
import { makeMigration } from '../apps/api/src/db/make-migration.ts'

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npx tsx --conditions=source scripts/make-migration.ts NAME (small letters, digits, _)')
  process.exit(2)
}
console.log((await makeMigration(name, new Date())) ?? 'The migrations already say what the schema says; nothing written.')
