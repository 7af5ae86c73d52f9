export { readBytes } from './read-bytes.ts'
export { ReadError } from './read-error.ts'
export { readSource } from './read-source.ts'
