import { readFileSync } from 'node:fs'
import type { Fact } from '../../src/facts/fact.ts'
import type { Person } from './gold.ts'

const SOURCE = 'source:bench-names'
const sources = [SOURCE]

/** Ranks and names of the posts that the tables tell apart. */
const POSTS: Readonly<Record<string, readonly [rank: string, name: string]>> = {
  HS: ['HEAD_OF_STATE', 'Head of State'],
  PM: ['HEAD_OF_GOVERNMENT', 'Prime Minister'],
  FM: ['FOREIGN_MINISTER', 'Minister for Foreign Affairs'],
  DH: ['DEPUTY_HEAD', 'Vice-President'],
  MIN: ['MINISTER', 'Minister'],
  DFM: ['DEPUTY_MINISTER', 'Deputy Minister for Foreign Affairs'],
  AMB: ['HEAD_OF_MISSION', 'Ambassador'],
  UN: ['HEAD_OF_MISSION', 'Permanent Representative to the United Nations'],
  DIP: ['DIPLOMAT', 'Diplomat'],
  OTHER: ['OTHER', 'Delegate'],
}

const nameOf = (value: string) => ({ value, kind: 'PREFERRED' })

function statesOfSeed(): Fact[] {
  const text = readFileSync(new URL('../../data/seed/states.jsonl', import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact)
}

/** The states, their posts, and people who were seen in them, each known by one name. */
export function factsOf(people: readonly Person[]): Fact[] {
  const facts: Fact[] = [{ type: 'Source', id: SOURCE, publisher: 'bench/names/gold' }, ...statesOfSeed()]
  const known = new Set(facts.map(({ id }) => id))
  const add = (fact: Fact): void => {
    if (!known.has(fact.id)) facts.push(fact)
    known.add(fact.id)
  }
  for (const { id, state, post, from, to, known: name } of people) {
    const [rank, called] = POSTS[post] ?? []
    if (rank === undefined || called === undefined) throw new Error(`${id}: ${post} is no post of bench/names/facts.ts`)
    const [stateId, slug] = [`state:${state}`, `${state}-${post}`.toLowerCase()]
    add({ type: 'State', id: stateId, code: state, kind: 'OTHER', names: [nameOf(state)], sources })
    add({ type: 'Office', id: `office:${slug}`, rank, names: [nameOf(`${called} of ${state}`)], sources })
    add({ type: 'OFFICE_OF', id: `office-of:${slug}`, start: `office:${slug}`, end: stateId, sources })
    add({ type: 'Official', id, names: [nameOf(name)], sources })
    const tenure = { id: `tenure:${id.slice('official:'.length)}`, start: id, end: `office:${slug}` }
    add({ type: 'HOLDS', ...tenure, attested: { from, to }, sources })
  }
  return facts
}
