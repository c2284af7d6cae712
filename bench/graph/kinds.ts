import type { Random } from './random.ts'

/** What is usual for a kind of meeting. */
export interface Kind {
  readonly kind: string
  /** How often, in a thousand. */
  readonly weight: number
  /** States at the least and at the most. */
  readonly parties: readonly [number, number]
  /** Days at the most. */
  readonly days: number
  /** Sessions at the most. */
  readonly sessions: number
  /** A body calls it, and its members come. */
  readonly ofBody: boolean
}

const kind = (
  name: string,
  weight: number,
  parties: readonly [number, number],
  days = 1,
  sessions = 0,
  ofBody = false,
): Kind => ({ ...{ kind: name, weight, parties, days, sessions, ofBody } })

export const BILATERAL = kind('BILATERAL', 420, [2, 2])
export const SUMMIT = kind('SUMMIT', 40, [6, 22], 3, 3)
export const COUNCIL = kind('COUNCIL', 120, [5, 18], 2, 3, true)
const MULTILATERAL = kind('MULTILATERAL', 120, [3, 7])
const VISIT = kind('VISIT', 108, [2, 2], 4)
const KINDS = [
  ...[BILATERAL, SUMMIT, COUNCIL, MULTILATERAL, VISIT],
  kind('CALL', 80, [2, 2]),
  kind('CONSULTATION', 70, [2, 3]),
  kind('CONFERENCE', 30, [8, 35], 5, 3),
  kind('OTHER', 10, [2, 4]),
  kind('ASSEMBLY', 2, [60, 180], 12, 2, true),
]

/** What the hub and the quiet official take part in, in turn, so that a page of theirs holds as much. */
export const ROUND: readonly Kind[] = [BILATERAL, VISIT, MULTILATERAL, BILATERAL, COUNCIL, BILATERAL, VISIT, BILATERAL]

const WHOLE = KINDS.reduce((sum, { weight }) => sum + weight, 0)

export function drawKind(random: Random): Kind {
  let drawn = random.below(WHOLE)
  for (const one of KINDS) {
    drawn -= one.weight
    if (drawn < 0) return one
  }
  return BILATERAL
}
