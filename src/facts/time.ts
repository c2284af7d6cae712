import { parsePartialDate } from '../time/partialDate.ts'
import { type Fact, isLink, type PeriodFact } from './fact.ts'
import { LINK_PERIODS, NODES } from './kinds.ts'

/** Fields of a fact that hold a period. */
export const periodsOf = (fact: Fact): readonly string[] => (isLink(fact) ? LINK_PERIODS : NODES[fact.type].periods)

const backwards = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && to !== undefined && (parsePartialDate(from)?.first ?? '') > (parsePartialDate(to)?.last ?? '')

/** What is wrong with the days of a fact of the right shape. */
export function checkTime(fact: Fact): string[] {
  const reasons = periodsOf(fact).flatMap((field) => {
    const { from, to, ongoing } = (fact[field] ?? {}) as PeriodFact
    if (backwards(from, to)) return [`${field} begins on ${from} and ends before, on ${to}: swap or mend them`]
    if (ongoing && to !== undefined) return [`${field} is ongoing and ends on ${to}: leave one of the two out`]
    return []
  })
  const { born, died, status, adoptedOn } = fact as Readonly<Record<string, string | undefined>>
  if (backwards(born, died)) reasons.push(`born on ${born} and died before, on ${died}: swap or mend them`)
  if (adoptedOn !== undefined && (status === 'DRAFT' || status === 'APPROVED'))
    reasons.push(`adoptedOn is ${adoptedOn}, but status is ${status}: what is still a draft has no day of adoption`)
  return reasons
}
