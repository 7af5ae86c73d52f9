import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a test archive; what is not said is as an honest program would write it. */
export interface TestEntry {
  readonly name: string | Uint8Array
  readonly data: string | Uint8Array
  readonly stored?: true
  /** Another inflated size than the true one, in both headers. */
  readonly declared?: number
  readonly crc?: number
  readonly flags?: number
  /** Unix mode, for example 0o120777 for a symbolic link. */
  readonly mode?: number
  readonly extra?: Uint8Array
  /** Bytes as they stand in the archive, instead of `data` compressed. */
  readonly raw?: Uint8Array
}

/** For tests: an archive in the bytes that a program would write, or in others where the entry says so. */
export function testZip(entries: readonly TestEntry[], said = entries.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { local, central } = headersOf(entry, offset)
    bodies.push(local)
    directory.push(central)
    offset += local.length
  }
  const names = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(said, 0xffff), 8)
  end.writeUInt16LE(Math.min(said, 0xffff), 10)
  end.writeUInt32LE(names.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, names, end])
}

function headersOf(entry: TestEntry, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(entry.name as string)
  const data = Buffer.from(entry.data as string)
  const body = Buffer.from(entry.raw ?? (entry.stored ? data : deflateRawSync(data)))
  const extra = Buffer.from(entry.extra ?? [])
  const both = Buffer.alloc(26)
  both.writeUInt16LE(20, 0)
  both.writeUInt16LE(entry.flags ?? 0x800, 2)
  both.writeUInt16LE(entry.stored ? 0 : 8, 4)
  both.writeUInt32LE((entry.crc ?? crc32(data)) >>> 0, 10)
  both.writeUInt32LE(body.length, 14)
  both.writeUInt32LE(entry.declared ?? data.length, 18)
  both.writeUInt16LE(name.length, 22)
  both.writeUInt16LE(extra.length, 24)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
  tail.writeUInt32LE(offset, 10)
  const sign = (bytes: readonly number[]) => Buffer.from(bytes)
  return {
    local: Buffer.concat([sign([0x50, 0x4b, 3, 4]), both, name, extra, body]),
    central: Buffer.concat([sign([0x50, 0x4b, 1, 2, 0x14, 3]), both, tail, name, extra]),
  }
}
