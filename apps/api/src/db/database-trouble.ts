/** SQLite's own numbers of errors that the next statement would meet again, in plain words. */
const troubles: Readonly<Record<number, string>> = {
  5: '另一个程序正在写入,等待超时,请稍后重试 · another program is writing and did not let go; try again when it is done',
  8: '数据库只读,请检查文件权限 · the database may only be read; check the permissions of the file',
  10: '读写磁盘出错,请检查磁盘 · the disk could not be read or written; check the disk',
  11: '数据库文件已损坏,请从备份恢复 · the database file is damaged; restore a backup',
  13: '磁盘已满,请腾出空间后重试 · the disk is full; make room and try again',
  14: '无法打开数据库文件,请检查路径和权限 · the database file cannot be opened; check path and permissions',
  26: '该文件不是数据库,请检查 DATABASE_URL · the file is no database; check DATABASE_URL',
}

interface DriverError {
  readonly cause?: { readonly originalCode?: string }
}

/** The database as a whole cannot go on; `message` says why and what to do. */
export class DatabaseTrouble extends Error {
  constructor(words: string, cause: unknown) {
    super(words, { cause })
    this.name = 'DatabaseTrouble'
  }
}

/** The trouble behind an error of the client or of the driver; null where the error is about the one statement, or another one altogether. */
export function troubleOf(error: unknown): DatabaseTrouble | null {
  if (!(error instanceof Error)) return null
  const { meta, cause } = error as { readonly meta?: { readonly driverAdapterError?: DriverError } } & DriverError
  // The low byte is the kind of error; the rest tells kinds of that kind.
  const words = troubles[Number((meta?.driverAdapterError?.cause ?? cause)?.originalCode) & 0xff]
  return words === undefined ? null : new DatabaseTrouble(`数据库:${words}`, error)
}
