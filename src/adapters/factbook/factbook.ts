import type { Fact } from '../../facts/fact.ts'
import { slugOf } from '../../facts/slug.ts'
import type { Adapted, Adapter, Mention } from '../adapter.ts'
import { bodyFacts, organFacts } from '../bodies.ts'
import { readCsv } from '../csv.ts'
import { officeFacts, officeId } from '../offices.ts'
import { placeFacts } from '../places.ts'
import type { States } from '../states/states.ts'
import { readCapital } from './capitals.ts'
import { type Leader, readLeader } from './leaders.ts'
import { readMemberships } from './memberships.ts'
import { plainText } from './text.ts'

const FILE = 'factbook/states_extract.csv'
const SOURCE = 'source:world-factbook'
const sources = [SOURCE]

/** Files whose country has no short name in the Factbook, or only a part of one, by their code there. */
const BY_FILE: Readonly<Record<string, string>> = {
  ae: 'ARE',
  ct: 'CAF',
  dr: 'DOM',
  fm: 'FSM',
  mc: 'MAC',
  sh: 'SHN',
  vq: 'VIR',
}
// The European Union is a body, and no state.
const EUROPEAN_UNION = 'ee'

const COLUMNS = ['file', 'name', 'capital', 'coord', 'chief_of_state', 'head_of_government', 'igos'] as const
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

/** Memberships, capitals, heads of state and government of the World Factbook. */
export const factbook: Adapter = {
  name: 'factbook',
  title: 'The World Factbook',
  licence: 'Public domain',
  files: [FILE],
  async read(raw, states): Promise<Adapted> {
    const rows = readCsv(FILE, await raw(FILE), COLUMNS)
    const read = rows.map((row) => readRow(row, states))
    const memberships = read.flatMap(({ memberships }) => memberships)
    const bodies = new Set(memberships.flatMap(({ start, end }) => [String(start), String(end)]))
    const people = new Map(read.flatMap(({ people }) => people.map((person) => [person.id, person])))
    return {
      facts: [
        source,
        ...bodyFacts(bodies, sources),
        ...organFacts(bodies, sources),
        ...memberships,
        ...read.flatMap(({ facts }) => facts),
      ],
      people: [...people.values()],
    }
  },
}

const source: Fact = {
  type: 'Source',
  id: SOURCE,
  publisher: 'Central Intelligence Agency',
  title: 'The World Factbook',
  url: 'https://github.com/factbook/factbook.json/tree/8662a8b17a784841ab4528631b04090eb2f183eb',
  language: 'en',
  licence: 'Public domain',
  publishedOn: '2026-05-17',
}

interface Read {
  readonly facts: readonly Fact[]
  readonly memberships: readonly Fact[]
  readonly people: readonly Mention[]
}

function readRow(row: Row, states: States): Read {
  const file = /(\w+)\.json$/.exec(row.file)?.[1] ?? ''
  const country = plainText(BY_FILE[file] ?? row.name)
  const state = states.find(country)
  if (file === EUROPEAN_UNION) return { facts: [], memberships: membershipsOf('body:eu', 'eu', row), people: [] }
  if (state === undefined) return { facts: [], memberships: [], people: [] }
  const code = state.slice('state:'.length).toLowerCase()
  const capital = readCapital(plainText(row.capital), plainText(row.coord))
  const leaders = readLeaders(state, row, states)
  return {
    facts: [
      ...(capital === undefined ? [] : placeFacts({ ...capital, country, sources, capital: true }, states)),
      ...leaders.facts,
    ],
    memberships: membershipsOf(state, code, row),
    people: leaders.people,
  }
}

const membershipsOf = (member: string, code: string, row: Row): Fact[] =>
  readMemberships(plainText(row.igos)).map(({ body, standing }) => ({
    type: 'MEMBER_OF',
    id: `membership:${code}-${body.slice('body:'.length)}`,
    start: member,
    end: body,
    standing,
    period: { ongoing: true },
    sources,
  }))

/** Those of states: what the Factbook lists for a territory are offices of the state that it belongs to. */
function readLeaders(state: string, row: Row, states: States): { facts: Fact[]; people: Mention[] } {
  if (!states.isState(state)) return { facts: [], people: [] }
  const chief = readLeader(plainText(row.chief_of_state))
  const head = readLeader(plainText(row.head_of_government))
  const ofState = chief === undefined ? [] : [{ ...chief, rank: 'HEAD_OF_STATE' }]
  // A president who heads the government as well holds one office.
  const ofGovernment =
    head === undefined || head.title === chief?.title ? [] : [{ ...head, rank: 'HEAD_OF_GOVERNMENT' }]
  const found = [...ofState, ...ofGovernment]
  return {
    facts: found.flatMap((leader) => tenureFacts(state, leader, states)),
    people: found.map(({ title, name, since }) => ({
      ...{ id: personId(name), name, title, party: state, from: since, to: '2026-05-17', sources, own: false },
    })),
  }
}

const personId = (name: string): string => `official:factbook-${slugOf(name)}`

function tenureFacts(state: string, leader: Leader & { readonly rank: string }, states: States): Fact[] {
  const { title, name, acting, since, rank } = leader
  const office = officeId(state, title)
  return [
    ...officeFacts({ state, title, rank, sources }, states),
    {
      type: 'HOLDS',
      id: `tenure:factbook-${slugOf(name)}-${office.slice('office:'.length)}`,
      start: personId(name),
      end: office,
      period: { from: since, ongoing: true },
      ...(acting ? { acting } : {}),
      sources,
    },
  ]
}
