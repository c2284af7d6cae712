import type { Fact } from '../../src/facts/fact.ts'
import { FIRST_DAY, iso, TODAY } from './calendar.ts'
import { type Random, several, zipf } from './random.ts'
import { idOf, type Scribe } from './scribe.ts'
import type { Size } from './size.ts'
import { topic } from './words.ts'
import type { World } from './world.ts'

/** An international organization. */
export interface Organization {
  readonly slug: string
  readonly id: string
  /** Ids of its organs; those of the first also have organs of their own, which follow. */
  readonly organs: readonly string[]
  /** Ranks of its member states, at least four. */
  readonly members: readonly number[]
  /** The office of its head, who is an official of some state. */
  readonly head: string
  readonly heads: readonly string[]
}

const FIRST_YEAR = 1995
const LAST_YEAR = 2025
const HEADS = 6
const SUBORGANS = 2
/** The busiest states all have boards with each other. */
const WITH_BOARDS = 18

export const ministryOf = (rank: number): string => idOf('Body', `ministry-${rank}`)
export const boardKey = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`

export function makeBodies(random: Random, size: Size): Pick<World, 'organizations' | 'boards'> {
  const rank = zipf(size.states, 0.5)
  const organizations = Array.from({ length: Math.max(6, Math.round(size.states * 0.6)) }, (_, n) => {
    const organs = n === 0 ? 6 : random.between(2, 4)
    const width = Math.max(4, Math.round(size.states / (1 + n * 0.4)))
    const members = n === 0 ? Array.from({ length: size.states }, (_, i) => i) : several(width, () => rank(random))
    return {
      ...{ slug: `${n}`, id: idOf('Body', n), members, head: idOf('Office', `head-${n}`) },
      organs: Array.from({ length: organs }, (_, organ) => idOf('Body', `${n}-${organ}`)),
      heads: Array.from({ length: HEADS }, () => idOf('Official', random.between(2, size.officials - 1))),
    }
  })
  const boards = new Map<string, string>()
  const busy = Math.min(WITH_BOARDS, Math.floor(size.states / 2))
  for (let a = 0; a < busy; a++)
    for (let b = a + 1; b < busy; b++) boards.set(boardKey(a, b), idOf('Body', `board-${boardKey(a, b)}`))
  return { organizations, boards }
}

/** Who headed it on a day. */
export function headOf({ heads }: Organization, day: number): string {
  const share = (day - FIRST_DAY) / (TODAY + 1 - FIRST_DAY)
  return heads[Math.floor(Math.max(0, share) * heads.length)] as string
}

export function* bodies(world: World, random: Random, scribe: Scribe): Generator<Fact> {
  for (const rank of world.states.keys()) {
    yield scribe.node('Body', `ministry-${rank}`, `Ministry of Foreign Affairs of State ${rank}`, { kind: 'MINISTRY' })
    yield scribe.link('PART_OF', ministryOf(rank), world.states[rank] as string)
  }
  for (const [key, id] of world.boards) {
    yield scribe.node('Body', `board-${key}`, `Joint Board of State ${key.replace('-', ' and State ')}`, {
      kind: 'JOINT_BODY',
    })
    for (const rank of key.split('-').map(Number)) yield scribe.link('PART_OF', id, ministryOf(rank))
  }
  for (const [n, organization] of world.organizations.entries()) yield* describe(organization, n, world, random, scribe)
}

function* describe(body: Organization, n: number, { states }: World, random: Random, scribe: Scribe): Generator<Fact> {
  const { slug, id, organs, members, head, heads } = body
  const names = [
    { value: `Organization ${n} for ${topic(n)}`, language: 'en', script: 'Latn', kind: 'PREFERRED' },
    { value: `O${n}`, language: 'en', script: 'Latn', kind: 'ABBREVIATION' },
  ]
  yield scribe.node('Body', slug, names, { kind: 'INTERNATIONAL_ORGANIZATION' })
  for (const [organ, organId] of organs.entries()) {
    const upper = n === 0 && organ >= organs.length - SUBORGANS ? (organs[0] as string) : id
    yield scribe.node('Body', `${n}-${organ}`, `Council ${organ} of Organization ${n} for ${topic(n)}`, {
      kind: 'ORGAN',
    })
    yield scribe.link('PART_OF', organId, upper)
  }
  for (const rank of members) {
    const from = random.chance(0.6) ? { from: String(random.between(1950, 2015)) } : {}
    const period = random.chance(0.04)
      ? { ...from, to: String(random.between(2016, 2024)) }
      : { ...from, ongoing: true }
    const standing = random.chance(0.9) ? 'FULL' : random.pick(['ASSOCIATE', 'OBSERVER', 'SUSPENDED'])
    yield scribe.link('MEMBER_OF', states[rank] as string, id, { standing, period })
  }
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const rank = members[(year - FIRST_YEAR) % members.length] as number
    const to = year === LAST_YEAR ? { ongoing: true } : { to: `${year}-12-31` }
    yield scribe.link('CHAIRS', states[rank] as string, id, { period: { from: `${year}-01-01`, ...to } })
  }
  yield scribe.node('Office', `head-${n}`, `Secretary-General of Organization ${n}`, { rank: 'HEAD_OF_BODY' })
  yield scribe.link('OFFICE_OF', head, id)
  const term = (TODAY + 1 - FIRST_DAY) / heads.length
  for (const [i, official] of heads.entries()) {
    const from = iso(Math.ceil(FIRST_DAY + i * term))
    const to = iso(Math.ceil(FIRST_DAY + (i + 1) * term) - 1)
    yield scribe.link('HOLDS', official, head, {
      period: { from, ...(i === heads.length - 1 ? { ongoing: true } : { to }) },
    })
  }
}
