import { ratioMatters, steepestRatio } from '../limits.ts'
import { ReadError } from '../read-error.ts'

/** Counts the bytes that entries really inflate to, whatever their headers say, and stops at a cap for each and for all together. */
export class InflateBudget {
  private readonly most: number
  private readonly mostOfOne: number
  private all = 0
  private one = 0
  private compressed = 0

  constructor(most: number, mostOfOne: number = most) {
    this.most = most
    this.mostOfOne = mostOfOne
  }

  /** Bytes that all entries so far have inflated to. */
  get taken(): number {
    return this.all
  }

  /** The next entry, of so many compressed bytes. `declared`: what its header says it will inflate to. */
  begin(compressed: number, declared: number): void {
    this.one = 0
    this.compressed = compressed
    this.check(declared)
  }

  /** More bytes have come out. Throws ReadError LIMIT_ARCHIVE_SIZE or LIMIT_ARCHIVE_RATIO. */
  take(bytes: number): void {
    this.all += bytes
    this.one += bytes
    this.check(this.one)
  }

  private check(size: number): void {
    if (size > this.mostOfOne || this.all - this.one + size > this.most)
      throw new ReadError(
        'LIMIT_ARCHIVE_SIZE',
        `解压后超过上限 ${Math.min(this.most, this.mostOfOne)} 字节 · Inflates to more than ${Math.min(this.most, this.mostOfOne)} bytes`,
      )
    if (size > ratioMatters && size > this.compressed * steepestRatio)
      throw new ReadError(
        'LIMIT_ARCHIVE_RATIO',
        `压缩率超过 ${steepestRatio} 倍,疑为压缩炸弹 · Inflates to more than ${steepestRatio} times its size; taken for a bomb`,
      )
  }
}
