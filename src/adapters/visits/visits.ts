import type { Fact } from '../../facts/fact.ts'
import type { Adapted, Adapter } from '../adapter.ts'
import { historyFacts } from '../history/historyFacts.ts'
import { createNaming, type Naming } from '../history/naming.ts'
import type { Occasion } from '../history/occasion.ts'
import { presidentMentions } from '../history/presidency.ts'
import { type President, readPresidents } from '../history/presidents.ts'
import { readStay } from '../history/readStay.ts'
import { shareGatherings } from '../history/share.ts'
import type { StayRecord } from '../history/stay.ts'
import { withArticle } from '../offices.ts'
import { partiesOn } from '../remarks/parties.ts'
import { readRemark } from '../remarks/readRemark.ts'
import type { States } from '../states/states.ts'
import { readVisitors, readVisits, type Visit } from './readVisits.ts'

const PRESIDENTS = 'us-travels/presidents/presidents.xml'
const DECADES = [1870, ...Array.from({ length: 15 }, (_, at) => 1880 + 10 * at)]

/** Visits of heads of state and of government to the United States. */
export const visits: Adapter = {
  name: 'visits',
  title: 'Visits by Foreign Leaders',
  licence: 'Public domain in the United States, CC0 1.0 elsewhere',
  files: [PRESIDENTS, ...DECADES.map((decade) => `us-visits/data/${decade}.xml`)],
  async read(raw, states) {
    const files = await Promise.all(this.files.slice(1).map(raw))
    return adaptVisits(files.flatMap(readVisits), readPresidents(await raw(PRESIDENTS)), states)
  },
}

/** The facts of some visits, and who is named in them. */
export function adaptVisits(all: readonly Visit[], presidents: readonly President[], states: States): Adapted {
  const { stays, naming } = readAllVisits(all, presidents, states)
  const occasions = shareGatherings(stays.flatMap((stay) => stay.occasions)).map(withHosts)
  const sources = all.map(sourceOf)
  return {
    facts: historyFacts(sources, presidents, occasions, states),
    people: [...presidentMentions(presidents), ...naming.mentions],
  }
}

/** Each visit with its meetings, before what several visitors share is joined. */
export function readAllVisits(all: readonly Visit[], presidents: readonly President[], states: States) {
  const records = all.flatMap((visit) => recordsOf(visit, states))
  const known = records.flatMap(({ party, from, visitors }) =>
    visitors.map((who) => ({ who, party, year: Number(from.slice(0, 4)) })),
  )
  const naming = createNaming(known, presidents)
  return { stays: records.map((record) => ({ record, occasions: readVisit(record, naming, states) })), naming }
}

type VisitRecord = StayRecord & { readonly visitors: ReturnType<typeof readVisitors> }

function recordsOf(visit: Visit, states: States): VisitRecord[] {
  const { id, from, to, country, description } = visit
  const party = states.find(country, from)
  if (party === undefined) return []
  const find = partiesOn(from, states)
  return [
    {
      key: `visits-${id}`,
      ...{ from, to, party },
      country: 'united-states',
      cities: [],
      travellers: [],
      visitors: readVisitors(visit.visitor, find),
      remark: readRemark(description, find),
      source: `source:visits-${country}`,
    },
  ]
}

function readVisit(record: VisitRecord, naming: Naming, states: States): Occasion[] {
  const { party } = record
  const travellers = record.visitors.map((who) => ({
    ...{ who: naming.idOf(who, record, party), party },
    name: who.name ?? states.nameOf(party),
    ...(who.capacity === undefined ? {} : { capacity: who.capacity }),
  }))
  const find = partiesOn(record.from, states)
  return readStay(
    { ...record, travellers },
    { naming, host: 'state:USA', find, called: (id) => withArticle(states.nameOf(id)) },
  )
}

/** At a gathering in the United States its hosts took part, named or not; at an assembly they are not among those who met. */
const withHosts = (occasion: Occasion): Occasion =>
  occasion.what !== 'gathering' ||
  occasion.kind === 'ASSEMBLY' ||
  occasion.present.some(({ party }) => party === 'state:USA')
    ? occasion
    : {
        ...occasion,
        present: [
          ...occasion.present,
          { who: 'state:USA', party: 'state:USA', roles: ['HOST'], derived: ['start', 'roles'] },
        ],
      }

const sourceOf = ({ country, countryName }: Visit): Fact => ({
  type: 'Source',
  id: `source:visits-${country}`,
  publisher: 'Office of the Historian, United States Department of State',
  title: `Visits by Foreign Leaders of ${countryName}`,
  url: `https://history.state.gov/departmenthistory/visits/${country}`,
  language: 'en',
  licence: visits.licence,
})
