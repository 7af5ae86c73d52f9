export * from './demo-key.ts'
export { brokenEquations } from './faults/broken-equations.ts'
export { type DemoCounty, makeCounty } from './make-county.ts'
