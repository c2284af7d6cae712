import type { Counterpart } from '../remarks/remark.ts'
import type { Naming } from './naming.ts'
import type { Presence, StayRecord } from './stay.ts'

/** What turns the words of a record into ids. */
export interface StayContext {
  readonly naming: Naming
  /** The state of the country visited on the first day; undefined where no state is known under its name. */
  readonly host: string | undefined
  /** The state or body that words mean on the first day. */
  readonly find: (words: string) => string | undefined
  /** «Israel», «Egypt»: how a state or body is called in the names of meetings. */
  readonly called: (party: string) => string
}

// The Quartet's representative, a secretary-general who was.
const OF_NO_STATE = /\b(?:Quartet|Joint Special) Representative\b|\bSecretary-General\b/

/**
 * Someone named in a record, as they are at its meetings; nothing for those of one's own side, who are not met. Who is named
 * without a state is of the country visited, if nothing is known against it; that is marked as derived.
 */
export function presenceOf(who: Counterpart, record: StayRecord, { naming, host }: StayContext): Presence[] {
  const presumed = OF_NO_STATE.test(who.capacity ?? '') ? undefined : host
  const party = who.party ?? naming.partyOf(who, record) ?? presumed
  if (party === record.party) return []
  const capacity = who.capacity === undefined ? {} : { capacity: who.capacity }
  if (who.name === undefined) return party === undefined ? [] : [{ who: party, party, ...capacity }]
  return [
    {
      who: naming.idOf(who, record, party),
      name: who.name,
      ...capacity,
      ...(party === undefined ? {} : { party }),
      ...(who.party === undefined && party !== undefined ? { derived: ['onBehalfOf'] } : {}),
    },
  ]
}

/** The travellers' names as they stand in those of meetings. */
export const travellersOf = ({ travellers }: StayRecord): string => travellers.map(({ name }) => name).join(' and ')
