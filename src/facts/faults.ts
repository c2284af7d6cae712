import type { Place } from './fact.ts'

/** What is wrong with a line, and what would be right. */
export interface Fault extends Place {
  readonly reason: string
}

/** As many as someone reads in a terminal; a report has them all. */
export const SHOWN = 100

/** Facts that were refused. Nothing of any file was loaded. */
export class FaultyFacts extends Error {
  /** The first of them. */
  readonly faults: readonly Fault[]
  /** How many there are. */
  readonly count: number

  constructor(faults: readonly Fault[], count = faults.length) {
    const lines = faults.slice(0, SHOWN).map(({ file, line, reason }) => `  ${file}:${line}: ${reason}`)
    if (count > lines.length) lines.push(`  and ${count - lines.length} more`)
    const said = count === 1 ? '1 fault' : `${count} faults`
    super(`Nothing was loaded: ${said} in the facts. docs/data-format.md says what is right.\n${lines.join('\n')}`)
    this.name = 'FaultyFacts'
    this.faults = faults
    this.count = count
  }
}
