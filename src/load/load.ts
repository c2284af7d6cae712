export { applyConstraints } from './constraints.ts'
export { loadFacts, storeFacts } from './loadFacts.ts'
export { loadSeedIfNeeded, seedIsLoaded } from './seed.ts'
