export * from './demo-key.ts'
export { type DemoCounty, makeCounty } from './make-county.ts'
