import { readFileSync } from 'node:fs'
import { createStates } from '../../../src/adapters/states/states.ts'
import type { Fact } from '../../../src/facts/fact.ts'

const SEED = new URL('../../../data/seed/states.jsonl', import.meta.url)

/** The states of the seed and the former ones. */
export const states = createStates(
  readFileSync(SEED, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact),
)
