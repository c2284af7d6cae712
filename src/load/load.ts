export { applyConstraints } from './constraints.ts'
export { loadFacts } from './loadFacts.ts'
export type { Report } from './report.ts'
export { loadSeedIfNeeded } from './seed.ts'
