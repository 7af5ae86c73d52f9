export { readBytes } from './read-bytes.ts'
export { readSource } from './read-source.ts'
export { ReadError } from './read-error.ts'
