import type { Fact } from '../../src/facts/fact.ts'

/** Stands in every id of the made-up world, so that it can be told from whatever else the database holds. */
export const MARK = 'made-up'

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const MEETINGS = 60
const STATES = ['a', 'b', 'c', 'd'].map((slug) => `state:${MARK}-${slug}`)
const OFFICIALS = Array.from({ length: 6 }, (_, i) => `official:${MARK}-${i}`)
// An organization with organs in two tiers; two ministries, one with a department, and the board that they share.
const BODIES = ['org', 'organ', 'suborgan', 'ministry-a', 'department-a', 'ministry-b', 'joint'].map(
  (slug) => `body:${MARK}-${slug}`,
)
const [ORG, ORGAN, SUBORGAN, MINISTRY_A, DEPARTMENT_A, MINISTRY_B, JOINT] = BODIES
const BODY_PARTS = [
  [ORGAN, ORG],
  [SUBORGAN, ORGAN],
  [MINISTRY_A, STATES[0]],
  [DEPARTMENT_A, MINISTRY_A],
  [MINISTRY_B, STATES[1]],
  [JOINT, MINISTRY_A],
  [JOINT, MINISTRY_B],
]
const PLACES = ['hall', 'city', 'town', 'nowhere'].map((slug) => `place:${MARK}-${slug}`)
const [HALL, CITY, TOWN] = PLACES
const SOURCES = [`source:${MARK}-1`, `source:${MARK}-2`]

/** A world of facts in which every derived key has something to decide; the same seed gives the same world. */
export function randomWorld(seed: number): Fact[] {
  const random = randomNumbers(seed)
  const below = (n: number) => Math.floor(random() * n)
  const chance = (share: number) => random() < share
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  const day = () => `20${String(below(3)).padStart(2, '0')}-0${1 + below(3)}-${String(1 + below(28)).padStart(2, '0')}`
  const partial = () => day().slice(0, pick([4, 7, 10, 10]))
  const period = () => {
    const from = partial()
    if (chance(0.6)) return { from }
    return { from, to: `200${Number(from.slice(3, 4)) + 1}-${pick(['01', '02-28'])}` }
  }
  const facts: Fact[] = []
  const add = (fact: object) =>
    facts.push({ ...fact, sources: chance(0.5) ? SOURCES : [pick(SOURCES)] } as unknown as Fact)
  const names = (value: string) => [{ value, language: 'en', kind: 'PREFERRED' }]
  const node = (type: string, id: string, rest: object = {}) =>
    add({ type, id, names: names(`Name of ${id}`), ...rest })
  let count = 0
  const link = (type: string, prefix: string, start: unknown, end: unknown, rest: object = {}) =>
    add({ type, id: `${prefix}:${MARK}-${count++}`, start, end, ...rest })

  for (const id of SOURCES) facts.push({ type: 'Source', id, publisher: 'Made up' })
  for (const [i, id] of STATES.entries()) node('State', id, { code: `QQ${'ABCD'[i]}`, kind: 'OTHER' })
  for (const id of OFFICIALS) node('Official', id)
  for (const id of BODIES) node('Body', id, { kind: 'OTHER' })
  for (const id of PLACES) node('Place', id)
  for (const [start, end] of BODY_PARTS) link('PART_OF', 'part-of', start, end)
  link('PART_OF', 'part-of', HALL, CITY)
  link('LOCATED_IN', 'located-in', CITY, STATES[2], { period: { to: '2000-12-31' } })
  link('LOCATED_IN', 'located-in', CITY, STATES[0], { period: { from: '2001', ongoing: true } })
  link('LOCATED_IN', 'located-in', TOWN, STATES[1])
  for (const [i, rank] of ['OTHER', 'MINISTER', 'OTHER'].entries()) {
    node('Office', `office:${MARK}-${i}`, { rank })
    link('OFFICE_OF', 'office-of', `office:${MARK}-${i}`, pick([...STATES, ...BODIES]))
  }
  for (let i = 0; i < 12; i++)
    link('MEMBER_OF', 'membership', pick([...STATES, ORG]), pick([ORGAN, JOINT, SUBORGAN]), {
      standing: 'FULL',
      ...(chance(0.6) && { period: period() }),
    })
  for (const attested of [undefined, { from: '2000-02-03' }, { from: '2000-02', to: '2001' }])
    for (const term of [
      undefined,
      { from: '2000' },
      { to: '2001-05' },
      { ongoing: true },
      { from: '2001-03', to: '2001' },
    ])
      link('HOLDS', 'tenure', pick(OFFICIALS), `office:${MARK}-${below(3)}`, {
        ...(term && { period: term }),
        ...(attested && { attested }),
      })

  const meetings = Array.from({ length: MEETINGS }, (_, i) => `meeting:${MARK}-${i}`)
  for (const [i, id] of meetings.entries()) {
    const kind = i > 5 && chance(0.4) ? 'SESSION' : pick(['COUNCIL', 'SUMMIT', 'BILATERAL', 'ASSEMBLY'])
    node('Meeting', id, { kind, ...(chance(0.9) && { period: period() }) })
    // A session is part of any meeting before it, a session too; another meeting may be held on such a one's margins.
    if (kind === 'SESSION' || (i > 0 && chance(0.2))) link('PART_OF', 'part-of', id, meetings[below(i)])
    if (chance(0.6)) link('HELD_AT', 'held-at', id, pick(PLACES))
    if (chance(0.6)) link('CONVENED', 'convened', pick(BODIES), id)
    if (chance(0.3)) link('HOSTED', 'hosted', pick(STATES), id)
    for (let n = below(6); n > 0; n--)
      link('ATTENDED', 'attendance', pick(chance(0.7) ? OFFICIALS : [...STATES, ...BODIES]), id, {
        ...(chance(0.7) && { onBehalfOf: pick([...STATES, ...BODIES]) }),
        ...(chance(0.5) && { roles: pick([['SPEAKER', 'CHAIR'], ['PARTICIPANT'], []]) }),
      })
  }
  for (let i = 0; i < 40; i++)
    link('PLANS_MEETING_AT', 'plan', pick([...BODIES, ...BODIES, ...STATES, ...OFFICIALS]), pick(PLACES), {
      ...(chance(0.9) && { period: period() }),
      ...(chance(0.5) && { announcedOn: partial() }),
      ...(chance(0.2) && { withdrawnOn: partial(), withdrawnAs: 'POSTPONED' }),
      ...(chance(0.3) && { heldAs: pick(meetings) }),
      ...(chance(0.4) && { expected: [pick(STATES), pick(OFFICIALS)] }),
    })
  for (let i = 0; i < 12; i++) {
    const id = i % 2 ? `document:${MARK}-${i}` : `programme:${MARK}-${i}`
    const type = i % 2 ? 'Document' : 'Programme'
    const own = { status: 'ADOPTED', ...(i % 2 && { kind: 'OTHER' }), ...(chance(0.4) && { adoptedOn: partial() }) }
    node(type, id, own)
    for (let n = below(3); n > 0; n--) link('ADOPTED', 'adopted', pick(meetings), id)
    for (let n = below(4); n > 0; n--) link('PARTY_TO', 'party-to', pick([...STATES, ...BODIES]), id)
    for (let n = below(4); n > 0; n--)
      link('SIGNED', 'signature', pick([...STATES, ...OFFICIALS]), id, {
        ...(chance(0.5) && { onBehalfOf: pick([...STATES, ...BODIES]) }),
        act: pick(['SIGNATURE', 'RATIFICATION']),
        ...(chance(0.8) && { on: partial() }),
      })
  }
  return facts
}
