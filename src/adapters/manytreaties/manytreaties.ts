import type { Fact } from '../../facts/fact.ts'
import type { Adapted, Adapter } from '../adapter.ts'
import { bodyFacts } from '../bodies.ts'
import { readCsv } from '../csv.ts'
import type { States } from '../states/states.ts'
import { actsOf, PARTY_COLUMNS, type PartyRow } from './acts.ts'
import { readDay } from './days.ts'
import { depositariesOf, partiesOf, partyFact, partyOn, partySlug } from './parties.ts'
import {
  AGREEMENT_COLUMNS,
  type AgreementRow,
  documentIds,
  forceOf,
  isConcluded,
  keyOf,
  kindOf,
  titleOf,
  topicsOf,
} from './treaties.ts'

const AGREEMENTS = 'manytreaties/agreements_GGO.csv'
const PARTIES = 'manytreaties/parties_GGO.csv.gz'
const SOURCE = 'source:manytreaties'
const sources = [SOURCE]
// The day of the tables: what ends later is still in force.
const READ_ON = '2026-05-17'

/**
 * Treaties are kept that are between few parties, which say something of these, and those of nearly all states, which all
 * know. In between are four fifths of the rows.
 */
const MOST_OF_FEW = 15
const LEAST_OF_ALL = 185

/** Agreements with their parties, signatures and ratifications, of the manytreaties package. */
export const manytreaties: Adapter = {
  name: 'manytreaties',
  title: 'manytreaties: Global Governance Outcomes',
  licence: 'CC BY 4.0',
  files: [AGREEMENTS, PARTIES],
  async read(raw, states): Promise<Adapted> {
    const agreements = readCsv(AGREEMENTS, await raw(AGREEMENTS), AGREEMENT_COLUMNS)
    const rows = readCsv(PARTIES, await raw(PARTIES), PARTY_COLUMNS)
    const parties = new Map<string, PartyRow[]>()
    for (const row of rows) {
      const key = keyOf(row)
      const known = parties.get(key)
      if (known === undefined) parties.set(key, [row])
      else known.push(row)
    }
    const ids = documentIds(agreements)
    const facts = agreements.flatMap((row, at) =>
      isConcluded(row) ? documentFacts(row, ids[at] ?? '', parties.get(keyOf(row)) ?? [], states) : [],
    )
    const bodies = new Set(facts.map(({ start }) => String(start)).filter((id) => id.startsWith('body:')))
    return { facts: [source, ...bodyFacts(bodies, sources), ...facts], people: [] }
  },
}

const source: Fact = {
  type: 'Source',
  id: SOURCE,
  publisher: 'Geneva Global Governance Observatory (James Hollway, Jael Tan)',
  title: 'manytreaties: international agreements (GGO)',
  url: 'https://github.com/globalgov/manytreaties/tree/4bf79f94c78a9f9016bd55b99135b45208500631',
  language: 'en',
  licence: 'CC BY 4.0',
}

function documentFacts(row: AgreementRow, id: string, rows: readonly PartyRow[], states: States): Fact[] {
  const count = new Set(rows.map(({ stateID }) => stateID)).size
  if (count === 0 || (count > MOST_OF_FEW && count < LEAST_OF_ALL)) return []
  const opened = readDay(row.Signature)
  const force = forceOf(row, READ_ON)
  const ended = force.inForce?.to
  const treaty = { count, ...(ended === undefined ? {} : { ended }) }
  const links = new Map<string, Fact>()
  // A state that stands there twice is listed by the first of its rows.
  const add = (fact: Fact) => links.has(fact.id) || links.set(fact.id, fact)
  for (const party of rows) {
    for (const told of partiesOf(party, treaty, states)) add(partyFact(told, id, sources))
    for (const { act, on } of actsOf(party)) {
      const by = partyOn(party.stateID, on, states)
      const slug = by === undefined ? '' : `${partySlug(by, id)}-${act.toLowerCase()}`
      if (by !== undefined) add({ type: 'SIGNED', id: `signature:${slug}`, start: by, end: id, act, on, sources })
    }
  }
  const document: Fact = {
    type: 'Document',
    id,
    kind: kindOf(row),
    ...force,
    // Of two the signatures tell the day; what many may sign later has the day on which it was concluded.
    ...(count > 2 && opened !== undefined ? { adoptedOn: opened, derived: ['adoptedOn'] } : {}),
    names: [{ value: titleOf(row), language: 'en', script: 'Latn', kind: 'PREFERRED' }],
    topics: topicsOf(row),
    sources,
  }
  const depositaries = depositariesOf(row.Depository, opened, states).map(
    (party): Fact => ({
      type: 'DEPOSITARY_OF',
      id: `depositary-of:${partySlug(party, id)}`,
      start: party,
      end: id,
      sources,
    }),
  )
  return [document, ...links.values(), ...depositaries]
}
