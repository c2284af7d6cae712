import type { statements } from '../generated/statements.ts'

/** What must hold in the graph, and what to do where it does not. */
export interface Rule {
  readonly statement: keyof typeof statements & `check/${string}`
  /** A sentence about the graph, true where all is well. */
  readonly rule: string
  readonly mend: string
}

const IMPORT_AGAIN =
  'Import the files that have these facts again: what is derived from facts is worked out anew at the end.'
const ADD = 'Import a file that has what they name, or these facts again with the right id.'

/** In the order in which they are told: what others follow from comes first. */
export const RULES: readonly Rule[] = [
  {
    statement: 'check/wrongIds',
    rule: 'Every node is of one kind and has an id of that kind',
    mend: 'Remove these nodes: nothing that Chancery writes looks so.',
  },
  {
    statement: 'check/wrongEnds',
    rule: 'Every link joins what its type may join, and has an id of its type',
    mend: 'Remove these links: nothing that Chancery writes looks so.',
  },
  {
    statement: 'check/noSources',
    rule: 'Every fact says where it was read',
    mend: 'Import these facts with their sources.',
  },
  { statement: 'check/unknownSources', rule: 'Every source that is named is there', mend: ADD },
  { statement: 'check/unknownParties', rule: 'Whoever is acted for is there', mend: ADD },
  { statement: 'check/unknownInPlans', rule: 'What plans name is there', mend: ADD },
  {
    statement: 'check/loneSessions',
    rule: 'Every session is part of one meeting',
    mend: 'Import a PART_OF link from each to its meeting, or remove those that are too many.',
  },
  {
    statement: 'check/circles',
    rule: 'Nothing is part of itself',
    mend: 'One of the PART_OF links on the way round is wrong: import it with its right ends.',
  },
  {
    statement: 'check/periods',
    rule: 'Periods begin before they end, and their days are days',
    mend: 'Import these facts again with the right days.',
  },
  {
    statement: 'check/records',
    rule: 'Whoever was merged into another is found there',
    mend: 'Import the official that it was merged into.',
  },
  { statement: 'check/staleLinks', rule: 'Every link says when it holds', mend: IMPORT_AGAIN },
  { statement: 'check/staleMeetings', rule: 'The derived keys of meetings are up to date', mend: IMPORT_AGAIN },
  { statement: 'check/staleAttendances', rule: 'The derived keys of attendances are up to date', mend: IMPORT_AGAIN },
  { statement: 'check/stalePlans', rule: 'The derived keys of plans are up to date', mend: IMPORT_AGAIN },
  { statement: 'check/staleCounts', rule: 'Sources count the facts that rest on them', mend: IMPORT_AGAIN },
]

/** Asked only where a constraint is missing, as a graph that has all of them cannot break it. */
export const UNIQUE: Rule = {
  statement: 'check/repeatedIds',
  rule: 'An id is that of one node or link',
  mend: 'Remove all but one of each, and start the service or import a file: that makes the constraints which forbid it.',
}
