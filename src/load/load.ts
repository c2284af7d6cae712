export { applyConstraints } from './constraints.ts'
export { loadFacts } from './loadFacts.ts'
export { loadSeedIfNeeded } from './seed.ts'
