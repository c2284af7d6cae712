import type { Fact } from '../../facts/fact.ts'
import type { Adapted, Adapter } from '../adapter.ts'
import { bodyFacts } from '../bodies.ts'
import { onceEach } from '../history/facts.ts'
import type { States } from '../states/states.ts'
import { type Appointment, readAppointments, type Term, termOf } from './appointments.ts'
import { mentionOf, officialOf, type Person, readPeople } from './people.ts'
import { type Post, postFacts, postOf, readRoles } from './posts.ts'

const FOLDER = 'us-pocom'

/** The day of the commit from which the tables were made: what it leaves open may have been open then. */
const READ = '2026-06-20'

/**
 * Principal officers of the Department of State and chiefs of mission of the United States. It reads three tables that stand for
 * the XML files of the source, one row for each person, appointment and role.
 */
export const pocom: Adapter = {
  name: 'pocom',
  title: 'Principal Officers and Chiefs of Mission of the U.S. Department of State',
  licence: 'Public domain in the United States, CC0 1.0 elsewhere',
  files: ['people.csv', 'appointments.csv', 'roles.csv'].map((file) => `${FOLDER}/${file}`),
  async read(raw, states) {
    const [people = '', appointments = '', roles = ''] = await Promise.all(this.files.map(raw))
    return adaptPocom(readPeople(people), readAppointments(appointments), readRoles(roles), states)
  },
}

interface Service {
  readonly appointment: Appointment
  readonly term: Term
  readonly post: Post
}

/** The offices, and who held them. Whoever never served is left out. */
export function adaptPocom(
  people: readonly Person[],
  appointments: readonly Appointment[],
  roles: ReadonlyMap<string, string>,
  states: States,
): Adapted {
  // One Assistant Secretary of 1906 is named by an id that the table of people does not have.
  const known = new Set(people.map(({ id }) => id))
  const services = appointments.flatMap((appointment): Service[] => {
    if (!known.has(appointment.person)) return []
    const term = termOf(appointment, READ)
    const post = term && postOf(appointment, roles, states)
    return term && post ? [{ appointment, term, post }] : []
  })
  const served = new Map<string, Service[]>()
  for (const service of services) {
    const { person } = service.appointment
    served.set(person, [...(served.get(person) ?? []), service])
  }
  const ids = new Map<string, number>()
  const facts = services.flatMap((service) => serviceFacts(service, ids))
  const bodies = services.flatMap(({ post, appointment }) =>
    post.sentTo?.startsWith('body:') ? bodyFacts(new Set([post.sentTo]), [sourceOf(appointment)]) : [],
  )
  return {
    facts: onceEach([...services.map(({ appointment }) => sourceFact(appointment, roles)), ...bodies, ...facts]),
    people: people.flatMap((person) => {
      const own = served.get(person.id)
      return own
        ? [mentionOf(person, postsOf(own), [...new Set(own.map(({ appointment }) => sourceOf(appointment)))])]
        : []
    }),
  }
}

function serviceFacts({ appointment, term, post }: Service, ids: Map<string, number>): Fact[] {
  const sources = [sourceOf(appointment)]
  const { id, person, role, kind, started } = appointment
  // Some ids of the source stand for two appointments.
  const count = (ids.get(id) ?? 0) + 1
  ids.set(id, count)
  const credentials =
    kind !== 'principal' && !post.acting && started !== '' && term.period.from === started && PRESENT.test(role)
  return [
    ...postFacts(post, sources),
    {
      type: 'HOLDS',
      id: `tenure:pocom-${id}${count === 1 ? '' : `-${count}`}`,
      start: officialOf(person),
      end: post.id,
      ...term,
      acting: post.acting,
      ...(credentials ? { credentialsOn: started, derived: ['credentialsOn'] } : {}),
      sources,
    },
  ]
}

/** Those who present credentials to a head of state; their start is that day, as a rule. */
const PRESENT = /^(?:ambassador-e-p|envoy-|minister-resident|minister-plenipotentiary)/

function postsOf(services: readonly Service[]): { title?: string; from?: string; to?: string } {
  const days = services.flatMap(({ term: { period, attested } }) =>
    [period.from, period.to, attested?.from].filter((day) => day !== undefined),
  )
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)]
  const title = services[0]?.post.name
  return {
    ...(title === undefined ? {} : { title }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

const sourceOf = ({ kind, body, role }: Appointment): string =>
  kind === 'country-mission' ? `source:pocom-chiefs-${body}` : `source:pocom-${role}`

function sourceFact(appointment: Appointment, roles: ReadonlyMap<string, string>): Fact {
  const { kind, body, role } = appointment
  const chiefs = kind === 'country-mission'
  return {
    type: 'Source',
    id: sourceOf(appointment),
    publisher: 'Office of the Historian, United States Department of State',
    title: chiefs ? `Chiefs of Mission: ${body}` : `Principal Officers: ${roles.get(role) ?? role}`,
    url: `https://history.state.gov/departmenthistory/people/${chiefs ? `chiefsofmission/${body}` : `principalofficers/${role}`}`,
    language: 'en',
    licence: pocom.licence,
  }
}
