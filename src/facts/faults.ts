import type { Place } from './fact.ts'

/** What is wrong with a line, and what would be right. */
export interface Fault extends Place {
  readonly reason: string
}

// As many as fit a terminal's memory; `faults` has them all.
const SHOWN = 100

/** Facts that were refused. Nothing of any file was loaded. */
export class FaultyFacts extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const lines = faults.slice(0, SHOWN).map(({ file, line, reason }) => `  ${file}:${line}: ${reason}`)
    if (faults.length > SHOWN) lines.push(`  and ${faults.length - SHOWN} more`)
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
    super(`Nothing was loaded: ${count} in the facts. docs/data-format.md says what is right.\n${lines.join('\n')}`)
    this.name = 'FaultyFacts'
    this.faults = faults
  }
}
