export { applyConstraints } from './constraints.ts'
export { loadFacts, storeFacts } from './loadFacts.ts'
export { findOwnFacts, loadOwnFacts, ownFactsAreLoaded } from './ownFacts.ts'
export { readUnfinished, sayUnfinished } from './unfinished.ts'
