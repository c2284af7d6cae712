export { applyConstraints } from './constraints.ts'
export { loadFacts } from './loadFacts.ts'
export { loadSeedIfNeeded, seedIsLoaded } from './seed.ts'
