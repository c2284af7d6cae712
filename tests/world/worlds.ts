import fc from 'fast-check'
import type { Fact } from '../../src/facts/fact.ts'
import {
  ACTORS,
  BODIES,
  CAST,
  CAST_LINKS,
  link,
  node,
  numbered,
  OFFICES,
  OFFICIALS,
  PARTIES,
  PLACES,
  STATES,
  type Unnumbered,
} from './cast.ts'
import { days, maybe, merged, partialDate, time } from './times.ts'

const some = <T>(item: fc.Arbitrary<T>, maxLength: number) => fc.array(item, { maxLength, size: 'max' })
const oneOf = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids)
/** A number of which the builder takes the remainder: whichever meeting there is. */
const which = fc.nat({ max: 59 })

const attendance = fc.record({
  attendee: fc.oneof({ weight: 4, arbitrary: oneOf(OFFICIALS) }, { weight: 1, arbitrary: oneOf(PARTIES) }),
  rest: merged(
    maybe('onBehalfOf', oneOf(PARTIES), 3),
    maybe('roles', fc.constantFrom(['SPEAKER', 'CHAIR'], ['DELEGATE'], ['HOST'])),
  ),
})

const KINDS = ['SESSION', 'SESSION', 'SESSION', 'BILATERAL', 'COUNCIL', 'SUMMIT', 'VISIT', 'ASSEMBLY']

const meeting = fc.record({
  kind: fc.constantFrom(...KINDS),
  rest: maybe('period', days, 6),
  /** A session needs a meeting; another kind is held on the margins of one, or alone. */
  within: which,
  alone: fc.constantFrom(true, true, false),
  places: some(oneOf(PLACES), 1),
  conveners: some(oneOf(BODIES), 1),
  hosts: some(oneOf(STATES), 1),
  attendances: fc.array(attendance, { minLength: 1, maxLength: 6, size: 'max' }),
})

const plan = fc.record({
  organizer: fc.oneof(oneOf(BODIES), oneOf(ACTORS)),
  place: oneOf(PLACES),
  rest: merged(
    maybe('period', days, 8),
    maybe('announcedOn', partialDate),
    maybe('announcedBy', oneOf(ACTORS)),
    maybe('expected', fc.uniqueArray(oneOf(ACTORS), { minLength: 1, maxLength: 2 })),
    fc
      .option(partialDate, { freq: 2 })
      .chain((withdrawnOn) =>
        fc.constantFrom('CANCELLED', 'POSTPONED').map((as) => (withdrawnOn ? { withdrawnOn, withdrawnAs: as } : {})),
      ),
  ),
  /** The meeting that it announces rightly, as far as one can. */
  foresees: fc.option(which, { freq: 2 }),
  heldAs: fc.option(which, { freq: 2 }),
  announcedAt: fc.option(which, { freq: 2 }),
})

const instrument = fc.record({
  document: fc.boolean(),
  draft: fc.boolean(),
  rest: maybe('adoptedOn', partialDate),
  parties: fc.uniqueArray(oneOf(PARTIES), { maxLength: 3 }),
  depositaries: some(oneOf(PARTIES), 1),
  signatures: some(
    fc.record({
      signatory: oneOf(ACTORS),
      rest: merged(
        fc.constantFrom('SIGNATURE', 'SIGNATURE', 'RATIFICATION', 'WITHDRAWAL').map((act) => ({ act })),
        maybe('on', partialDate, 4),
        maybe('onBehalfOf', oneOf(PARTIES)),
      ),
    }),
    3,
  ),
  adoptedAt: some(which, 1),
  consideredAt: some(which, 1),
})

/** Nothing is a member of itself. */
const apart = ([one, other]: readonly unknown[]): boolean => one !== other

const relationships = fc.record({
  tenures: some(fc.tuple(oneOf(OFFICIALS), oneOf(OFFICES), time), 5),
  memberships: some(fc.tuple(oneOf(PARTIES), oneOf(BODIES), time).filter(apart), 4),
  chairs: some(fc.tuple(oneOf(ACTORS), oneOf(BODIES), time).filter(apart), 3),
})

const script = fc.record({
  meetings: fc.array(meeting, { minLength: 3, maxLength: 9, size: 'max' }),
  plans: some(plan, 4),
  instruments: some(instrument, 3),
  relationships,
})

type Script = typeof script extends fc.Arbitrary<infer T> ? T : never
type Lines = (Fact | Unnumbered)[]

const meetingId = (at: number): string => `meeting:${at}`

function meetingFacts({ kind, rest, within, alone, ...held }: Script['meetings'][number], at: number): Lines {
  const id = meetingId(at)
  // The first meeting has none before it to be a session of.
  const own = at === 0 && kind === 'SESSION' ? 'COUNCIL' : kind
  const isPart = at > 0 && (own === 'SESSION' || !alone)
  return [
    node('Meeting', id, { kind: own, ...rest }),
    ...(isPart ? [link('PART_OF', id, meetingId(within % at))] : []),
    ...held.places.map((place) => link('HELD_AT', id, place)),
    ...held.conveners.map((body) => link('CONVENED', body, id)),
    ...held.hosts.map((state) => link('HOSTED', state, id)),
    ...held.attendances.map((one) => link('ATTENDED', one.attendee, id, one.rest)),
  ]
}

function instrumentFacts(one: Script['instruments'][number], at: number, meetings: number): Lines {
  const type = one.document ? 'Document' : 'Programme'
  const id = `${one.document ? 'document' : 'programme'}:${at}`
  // A draft has no day of adoption, and nobody adopts or signs it.
  const own = one.draft ? { status: 'DRAFT' } : { status: 'ADOPTED', ...one.rest }
  const [adoptedAt, signatures] = one.draft ? [[], []] : [one.adoptedAt, one.signatures]
  return [
    node(type, id, { ...own, ...(one.document && { kind: 'OTHER' }) }),
    ...one.parties.map((party) => link('PARTY_TO', party, id)),
    ...(one.document ? one.depositaries.map((party) => link('DEPOSITARY_OF', party, id)) : []),
    ...signatures.map(({ signatory, rest }) => link('SIGNED', signatory, id, rest)),
    ...adoptedAt.map((which) => link('ADOPTED', meetingId(which % meetings), id)),
    ...one.consideredAt.map((which) => link('CONSIDERED', meetingId(which % meetings), id)),
  ]
}

function planFact(plan: Script['plans'][number], meetings: Script['meetings']): Unnumbered {
  const { organizer, place, rest, foresees, ...at } = plan
  const named = Object.entries(at).flatMap(([field, which]) =>
    which === null ? [] : [[field, meetingId(which % meetings.length)] as const],
  )
  const foreseen = foresees === null ? undefined : meetings[foresees % meetings.length]
  return link('PLANS_MEETING_AT', foreseen?.conveners[0] ?? organizer, foreseen?.places[0] ?? place, {
    ...rest,
    ...foreseen?.rest,
    ...Object.fromEntries(named),
  })
}

function build({ meetings, plans, instruments, relationships }: Script): Fact[] {
  const lines: Lines = [
    ...CAST,
    ...CAST_LINKS,
    ...relationships.tenures.map(([official, office, rest]) => link('HOLDS', official, office, rest)),
    ...relationships.memberships.map(([party, body, rest]) =>
      link('MEMBER_OF', party, body, { standing: 'FULL', ...rest }),
    ),
    ...relationships.chairs.map(([actor, body, rest]) => link('CHAIRS', actor, body, rest)),
    ...meetings.flatMap(meetingFacts),
    ...instruments.flatMap((one, at) => instrumentFacts(one, at, meetings.length)),
    ...plans.map((one) => planFact(one, meetings)),
  ]
  const isNumbered = (line: Fact | Unnumbered): line is Fact => 'id' in line
  return [...lines.filter(isNumbered), ...numbered(lines.filter((line): line is Unnumbered => !isNumbered(line)))]
}

/**
 * The facts of a small world in which every rule of meaning has something to decide: sessions of sessions, talks on the
 * margins, two capacities, colleagues, delegations, assemblies, dates known to a month or not at all, terms that were
 * only attested, plans held, moved, withdrawn and missed. The cast is the same in every world (cast.ts).
 */
export const world: fc.Arbitrary<Fact[]> = script.map(build)
