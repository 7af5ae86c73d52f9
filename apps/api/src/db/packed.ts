export { packText, unpackText } from './packed/brotli-json.ts'
export { packReport, unpackReport } from './packed/pack-report.ts'
export { packSegments, unpackSegments } from './packed/pack-segments.ts'
