import { readClause } from './readClause.ts'
import type { Counterpart, FindParty, Gathering, Remark } from './remark.ts'
import { clausesOf, sentencesOf, tidy } from './words.ts'

/** Nothing that is said of a stay so far. */
const NOTHING: Remark = { talks: [], gatherings: [], accompanied: [], received: false, business: false }

/**
 * Reads the remarks of one record: whom its traveller met and what was attended. Of what it does not understand it says nothing.
 * @param find the state or body that words of the remark mean
 */
export function readRemark(text: string, find: FindParty): Remark {
  const plain = tidy(text.replace(/\[[^\]]*\]/g, ''))
  const clauses = sentencesOf(plain).flatMap(clausesOf)
  // A stay of which nothing is said is on record for some reason.
  const nothing = { ...NOTHING, business: clauses.length === 0 }
  return clauses.reduce<Remark>((read, clause) => join(read, readClause(clause, find)), nothing)
}

/** «Present were…» belongs to the gathering that was named before it. */
function join(read: Remark, next: Remark & { readonly present?: readonly Counterpart[] }): Remark {
  const gatherings = [...read.gatherings, ...next.gatherings]
  return {
    talks: [...read.talks, ...next.talks],
    gatherings: next.present ? withPresent(gatherings, next.present) : gatherings,
    accompanied: [...read.accompanied, ...next.accompanied],
    received: read.received || next.received,
    business: read.business || next.business,
    ...stayOf(read, next),
  }
}

const withPresent = (gatherings: readonly Gathering[], present: readonly Counterpart[]): Gathering[] =>
  gatherings.map((gathering, at) =>
    at === gatherings.length - 1 ? { ...gathering, present: [...gathering.present, ...present] } : gathering,
  )

/** An official visit is one, whatever else was done; a stop or some rest after business is no reason for the stay. */
function stayOf(read: Remark, next: Remark): Pick<Remark, 'stay'> {
  if (next.stay === 'VISIT') return { stay: 'VISIT' }
  const stay = read.stay ?? (read.business ? undefined : next.stay)
  return stay === undefined ? {} : { stay }
}
