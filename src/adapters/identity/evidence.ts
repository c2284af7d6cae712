import type { Fact, PeriodFact } from '../../facts/fact.ts'
import { parsePartialDate } from '../../time/partialDate.ts'
import type { Mention } from '../adapter.ts'
import { circleOf } from './circles.ts'
import { type Class, classesOf, classOfRank } from './classes.ts'

/** That someone was seen, or was in an office, for a party in some years. */
export interface Seen {
  readonly circle: string
  readonly classes: ReadonlySet<Class>
  /** First and last year, fractions for days. */
  readonly from: number
  readonly to: number
}

/** Who is ongoing was last seen in this year. */
const TODAY = 2026.9

/** A partial date as a year with its fraction: the first of its days, or the last. */
export function yearOf(date: string | undefined, end: 'first' | 'last', otherwise: number): number {
  const day = date === undefined ? undefined : parsePartialDate(date)?.[end]
  if (day === undefined) return otherwise
  const [year = '0', month = '1', dayOfMonth = '1'] = day.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(dayOfMonth) - 1) / 366
}

/** What a mention itself shows; nothing where it has no time. */
export function seenIn({ party, title, from, to }: Mention): Seen[] {
  if (from === undefined && to === undefined) return []
  const first = yearOf(from ?? to, 'first', 0)
  return [{ circle: circleOf(party), classes: classesOf(title), from: first, to: yearOf(to ?? from, 'last', first) }]
}

/** What tenures show, by who holds them. */
export function tenuresIn(facts: readonly Fact[]): Map<string, Seen[]> {
  const parties = new Map(facts.flatMap((fact) => (fact.type === 'OFFICE_OF' ? [[fact.start, fact.end]] : [])))
  const ranks = new Map(facts.flatMap((fact) => (fact.type === 'Office' ? [[fact.id, classOfRank(fact['rank'])]] : [])))
  const found = new Map<string, Seen[]>()
  for (const fact of facts) {
    if (fact.type !== 'HOLDS') continue
    const { start, end } = fact as unknown as { start: string; end: string }
    const days = (fact['period'] ?? fact['attested'] ?? {}) as PeriodFact
    if (days.from === undefined && days.to === undefined) continue
    const kind = ranks.get(end)
    const first = yearOf(days.from ?? days.to, 'first', 0)
    const last = days.ongoing ? TODAY : yearOf(days.to ?? days.from, 'last', first)
    const seen = {
      circle: circleOf(String(parties.get(end) ?? '')),
      classes: new Set(kind === undefined ? [] : [kind]),
      from: first,
      to: last,
    }
    found.set(start, [...(found.get(start) ?? []), seen])
  }
  return found
}
