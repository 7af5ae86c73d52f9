import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as engineModule from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { databaseAdapter } from './client.ts'

export type { MigrationList } from '@prisma/schema-engine-wasm'
export type SchemaEngine = engineModule.SchemaEngine

/** The engine may hide tables from itself; we hide none. */
export const noFilters = { externalTables: [], externalEnums: [] }

/** The little of WebAssembly that is needed here; neither ES2023 nor the types of Node 20 describe it. */
interface WebAssemblyDoor {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(module: object, imports: object): Promise<{ readonly exports: { __wbindgen_start(): void } }>
}

type Bindings = typeof engineModule & { __wbg_set_wasm(exports: object): void }

let loading: Promise<Bindings> | undefined

/** What the package's own loader does where a module may import WebAssembly; Node 20 may not. */
async function loadEngine(): Promise<Bindings> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyDoor }
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const module = await WebAssembly.compile(await readFile(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bindings })
  const loaded = bindings as unknown as Bindings
  loaded.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  return loaded
}

/**
 * On its shadow database the engine plays a whole migration as one query, of which libSQL runs the first statement alone: there, a
 * query without values is run as a script.
 */
function runScripts(shadow: SqlDriverAdapter): SqlDriverAdapter {
  const executeRaw = shadow.executeRaw.bind(shadow)
  shadow.executeRaw = async (query) => (query.args.length > 0 ? executeRaw(query) : shadow.executeScript(query.sql).then(() => 0))
  return shadow
}

/** Lends Prisma's schema engine for the database at `url`, which comes from npm as WebAssembly and needs no binary; closes all it opened. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const opened: SqlDriverAdapter[] = []
  const keep = (adapter: SqlDriverAdapter) => {
    opened.push(adapter)
    return adapter
  }
  const driver = databaseAdapter(url)
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: driver.provider,
    adapterName: driver.adapterName,
    connect: async () => keep(await driver.connect()),
    connectToShadowDb: async () => keep(runScripts(await driver.connectToShadowDb())),
  }
  loading ??= loadEngine()
  const { SchemaEngine } = await loading
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
  try {
    return await work(engine)
  } finally {
    engine.free()
    await Promise.all(opened.map((adapter) => adapter.dispose()))
  }
}
