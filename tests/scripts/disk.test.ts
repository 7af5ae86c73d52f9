import { expect, test } from 'vitest'
import { speaksOfFullDisk } from '../../scripts/parts/disk.mjs'

test.each([
  'npm error code ENOSPC',
  "Error: ENOSPC: no space left on device, write 'x'",
  'tar: write error: No space left on device',
  'SqliteError: database or disk is full',
])('«%s» speaks of a full disk', (text) => {
  expect(speaksOfFullDisk(text)).toBe(true)
})

test.each(['npm error code EACCES', 'disk usage: 3 GB', ''])('«%s» does not', (text) => {
  expect(speaksOfFullDisk(text)).toBe(false)
})
