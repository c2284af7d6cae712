import type { Fact } from '../../facts/fact.ts'
import type { Adapted, Adapter, Mention } from '../adapter.ts'
import { historyFacts } from '../history/historyFacts.ts'
import { createNaming } from '../history/naming.ts'
import { presidentMentions } from '../history/presidency.ts'
import { type President, readPresidents } from '../history/presidents.ts'
import { readStay } from '../history/readStay.ts'
import { shareGatherings, shareTalks } from '../history/share.ts'
import type { StayRecord } from '../history/stay.ts'
import { withArticle } from '../offices.ts'
import { partiesOn } from '../remarks/parties.ts'
import { readRemark } from '../remarks/readRemark.ts'
import type { States } from '../states/states.ts'
import { accompany } from './accompany.ts'
import { PRESIDENTS, SECRETARIES } from './files.ts'
import { readTrips, type Trip } from './trips.ts'

const FOLDER = 'us-travels'
const LIST = `${FOLDER}/presidents/presidents.xml`

/** Travels abroad of the Presidents and the Secretaries of State of the United States, with those whom they met. */
export const travels: Adapter = {
  name: 'travels',
  title: 'Travels Abroad of the President and the Secretary of State',
  licence: 'Public domain in the United States, CC0 1.0 elsewhere',
  files: [
    LIST,
    ...PRESIDENTS.map((who) => `${FOLDER}/president-travels/${who}.xml`),
    ...SECRETARIES.map((who) => `${FOLDER}/secretary-travels/${who}.xml`),
  ],
  async read(raw, states) {
    const files = await Promise.all(this.files.slice(1).map(raw))
    return adaptTravels(files.flatMap(readTrips), readPresidents(await raw(LIST)), states)
  },
}

/** The facts of some trips, and who is named in them. */
export function adaptTravels(trips: readonly Trip[], presidents: readonly President[], states: States): Adapted {
  const { stays, naming } = readTravels(trips, presidents, states)
  const occasions = shareTalks(shareGatherings(accompany(stays, presidents)))
  const sources = trips.map(({ who, role, name }) => sourceOf(who, role, name))
  return {
    facts: historyFacts(sources, presidents, occasions, states),
    people: [...presidentMentions(presidents), ...travellers(trips), ...naming.mentions],
  }
}

/** Each trip with its meetings, before what several travellers share is joined. */
export function readTravels(trips: readonly Trip[], presidents: readonly President[], states: States) {
  const records = trips.map((trip) => recordOf(trip, presidents, states))
  const naming = createNaming(
    records.flatMap((record) => knownIn(record, states)),
    presidents,
  )
  const stays = records.map((record) => ({
    record,
    occasions: readStay(record, {
      naming,
      host: states.find(record.country, record.from),
      find: partiesOn(record.from, states),
      called: (party) => calledOf(party, states),
    }),
  }))
  return { stays, naming }
}

/** Whom a trip names, each with the state that is said, or else is visited. */
function knownIn({ country, from, remark }: StayRecord, states: States) {
  const host = states.find(country, from)
  return remark.talks
    .flatMap((talk) => talk.with)
    .flatMap((who) => {
      const party = who.party ?? host
      return party === undefined ? [] : [{ who, party, year: Number(from.slice(0, 4)) }]
    })
}

function recordOf(trip: Trip, presidents: readonly President[], states: States): StayRecord {
  const { id, who, role, name, from, to, country, cities, remarks } = trip
  const took = presidents.find((president) => president.id === who)?.from
  const elect = role === 'president' && /President-elect/.test(remarks) && took !== undefined && from < took
  const capacity = role === 'president' ? (elect ? 'President-elect' : 'President') : 'Secretary of State'
  return {
    key: `travels-${id}`,
    ...{ from, to, country, cities },
    party: 'state:USA',
    travellers: [{ who: `official:${who}`, name: shown(name), capacity, party: 'state:USA' }],
    remark: readRemark(remarks, partiesOn(from, states)),
    source: `source:travels-${who}`,
  }
}

/** «Henry A. (Heinz Alfred) Kissinger» is shown without the bracket. */
const shown = (name: string): string => name.replace(/\s*\([^)]*\)/g, '')

const sourceOf = (who: string, role: string, name: string): Fact => ({
  type: 'Source',
  id: `source:travels-${who}`,
  publisher: 'Office of the Historian, United States Department of State',
  title: `Travels of ${role === 'president' ? 'President' : 'Secretary of State'} ${shown(name)}`,
  url: `https://history.state.gov/departmenthistory/travels/${role}/${who}`,
  language: 'en',
  licence: travels.licence,
})

const travellers = (trips: readonly Trip[]): Mention[] =>
  [...new Map(trips.map((trip) => [trip.who, trip])).values()].map(({ who, role, name, from, to }) => ({
    id: `official:${who}`,
    name: shown(name),
    title: role === 'president' ? 'President' : 'Secretary of State',
    party: 'state:USA',
    ...{ from, to },
    sources: [`source:travels-${who}`],
    own: true,
  }))

const calledOf = (party: string, states: States): string =>
  party.startsWith('state:') ? withArticle(states.nameOf(party)) : (party.split(':')[1] ?? party).toUpperCase()
