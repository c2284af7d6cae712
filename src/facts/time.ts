import { parsePartialDate } from '../time/partialDate.ts'
import { type Fact, isLink, type PeriodFact } from './fact.ts'
import { LINK_PERIODS, NODES } from './kinds.ts'

/** Fields of a fact that hold a period. */
export const periodsOf = (fact: Fact): readonly string[] => (isLink(fact) ? LINK_PERIODS : NODES[fact.type].periods)

const backwards = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && to !== undefined && (parsePartialDate(from)?.first ?? '') > (parsePartialDate(to)?.last ?? '')

function checkPeriod(field: string, { from, to, ongoing }: PeriodFact): string | undefined {
  if (backwards(from, to)) return `${field} begins on ${from} and ends before, on ${to}: swap or mend them`
  return ongoing && to !== undefined ? `${field} is ongoing and ends on ${to}: leave one of the two out` : undefined
}

/** What is wrong with the days of a fact of the right shape. */
export function checkTime(fact: Fact): string[] {
  const reasons: string[] = []
  for (const field of periodsOf(fact)) {
    const period = fact[field]
    const reason = period === undefined ? undefined : checkPeriod(field, period as PeriodFact)
    if (reason !== undefined) reasons.push(reason)
  }
  if (isLink(fact)) return reasons
  const { born, died, status, adoptedOn } = fact as Readonly<Record<string, string | undefined>>
  if (backwards(born, died)) reasons.push(`born on ${born} and died before, on ${died}: swap or mend them`)
  if (adoptedOn !== undefined && (status === 'DRAFT' || status === 'APPROVED'))
    reasons.push(`adoptedOn is ${adoptedOn}, but status is ${status}: what is still a draft has no day of adoption`)
  return reasons
}
