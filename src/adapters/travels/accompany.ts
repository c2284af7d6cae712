import type { Occasion } from '../history/occasion.ts'
import { type President, presidentOn } from '../history/presidents.ts'
import type { Presence, StayRecord } from '../history/stay.ts'

interface Stay {
  readonly record: StayRecord
  readonly occasions: readonly Occasion[]
}

/**
 * Those who accompanied the President were at the President's meetings there: in the same country, on common days. Their own
 * visit falls away unless they met someone of their own account; where no trip of the President is on record, it stays, and the
 * President was there.
 */
export function accompany(stays: readonly Stay[], presidents: readonly President[]): Occasion[] {
  const joining = new Map<Occasion, Presence[]>()
  const kept = stays.flatMap(({ record, occasions }) => {
    const [first] = record.remark.accompanied
    const president =
      first && /President/.test(first.capacity ?? '') && !/^Vice/.test(first.capacity ?? '')
        ? presidentOn(record.from, presidents, first.name)
        : undefined
    if (president === undefined) return occasions
    const led = stays.filter((other) => isWith(other.record, record, president))
    if (led.length === 0) return occasions.map((occasion) => withPresident(occasion, president))
    for (const occasion of led.flatMap((stay) => stay.occasions)) {
      if (occasion.what === 'gathering' || occasion.to < record.from || record.to < occasion.from) continue
      joining.set(occasion, [
        ...(joining.get(occasion) ?? []),
        ...record.travellers.map((each) => ({ ...each, derived: ['end'] })),
      ])
    }
    const visit = led.flatMap((stay) => stay.occasions).find(({ what }) => what === 'visit')
    return occasions
      .filter((occasion) => occasion.what === 'gathering' || hasOthers(occasion, record))
      .map((occasion) =>
        visit && occasion.what !== 'gathering' && occasion.partOf === undefined
          ? { ...occasion, kind: 'BILATERAL', what: 'talk' as const, partOf: visit.slug }
          : occasion,
      )
  })
  return kept.map((occasion) => {
    const others = joining.get(occasion)
    return others
      ? { ...occasion, present: [...occasion.present, ...others], sources: [...occasion.sources] }
      : occasion
  })
}

const isWith = (other: StayRecord, record: StayRecord, president: President): boolean =>
  other !== record &&
  other.travellers.some(({ who }) => who === `official:${president.id}`) &&
  other.country === record.country &&
  other.from <= record.to &&
  record.from <= other.to

const hasOthers = ({ present }: Occasion, { party }: StayRecord): boolean =>
  present.some((each) => each.name !== undefined && each.party !== party)

const withPresident = (occasion: Occasion, president: President): Occasion => ({
  ...occasion,
  present: [
    ...occasion.present,
    { who: `official:${president.id}`, name: president.name, capacity: 'President', party: 'state:USA' },
  ],
})
