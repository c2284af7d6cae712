import type { Fact } from '../../facts/fact.ts'
import { bodyOf } from '../bodies.ts'
import { readCsv } from '../csv.ts'
import { officeId, withArticle } from '../offices.ts'
import type { States } from '../states/states.ts'
import type { Appointment } from './appointments.ts'

const AMERICA = 'state:USA'

/** An office of the United States as an appointment has it. */
export interface Post {
  readonly id: string
  readonly name: string
  readonly rank: string
  readonly acting: boolean
  /** The state or body to which its holder is sent. */
  readonly sentTo?: string
}

/** Reads roles.csv: how a role is called in the singular. */
export const readRoles = (text: string): Map<string, string> =>
  new Map(readCsv('roles.csv', text, ['id', 'singular']).map(({ id, singular }) => [id, singular]))

/** Bodies to which representatives are sent, by role. */
const SENT_TO: Readonly<Record<string, string>> = {
  ...{ 'representative-to-asean': 'ASEAN', 'representative-to-au': 'AU', 'representative-to-eu': 'EU' },
  ...{ 'representative-to-iaea': 'IAEA', 'representative-to-icao': 'ICAO', 'representative-to-nato': 'NATO' },
  ...{ 'representative-to-oas': 'OAS', 'representative-to-oecd': 'OECD', 'representative-to-osce': 'OSCE' },
  ...{ 'representative-to-un': 'UN', 'representative-to-unafa': 'FAO', 'representative-to-unesco': 'UNESCO' },
  ...{ 'representative-to-unido': 'UNIDO', 'representative-uneo': 'UN', 'representative-unvo': 'UN' },
}

/** The post of an appointment; undefined for what is no post, the personal rank of Career Ambassador. */
export function postOf(appointment: Appointment, roles: ReadonlyMap<string, string>, states: States): Post | undefined {
  const { kind, role, note } = appointment
  if (role === 'career-ambassador') return undefined
  const acting = /ad-interim|acting/.test(role)
  const title = (roles.get(role) ?? role).replace(/ ad interim$/, '').replace(/^Acting /, '')
  if (kind === 'principal') return { id: officeId(AMERICA, title), name: ofAmerica(title), rank: rankOf(role), acting }
  if (kind === 'org-mission') {
    const body = bodyOf(SENT_TO[role] ?? '')
    const name = title
      .replace(/\bU\.S\.A?\.?(?= )/g, 'United States')
      .replace(/of the United States /, 'of the United States ')
    return { id: `office:usa-${role}`, name, rank: 'HEAD_OF_MISSION', acting, ...(body ? { sentTo: body } : {}) }
  }
  const state = sentToState(appointment, states)
  if (state === undefined) return undefined
  const place = states.nameOf(state)
  // «Commissioned to China; resident at Taipei»: before 1979 the embassy to China was in Taiwan.
  return {
    id: officeId(AMERICA, `${title} to ${place}`),
    name: `${title} of the United States to ${withArticle(place)}`,
    rank: 'HEAD_OF_MISSION',
    acting,
    sentTo: /resident at Taipei/i.test(note) ? 'state:TWN' : state,
  }
}

const ofAmerica = (title: string): string =>
  /U\.S\.|Continental Congress/.test(title)
    ? title.replace(/\bU\.S\./, 'United States')
    : `${title} of the United States`

function rankOf(role: string): string {
  if (/^secretary(?:-ad-interim|-of-foreign-affairs-continental-congress)?$/.test(role)) return 'FOREIGN_MINISTER'
  if (/^(?:deputy-secretary|under-secretary|deputy-under-secretary)/.test(role)) return 'DEPUTY_MINISTER'
  return role === 'ambassador-at-large' ? 'DIPLOMAT' : 'OTHER'
}

/** The state on the first day that is known: the envoy to Russia of 1943 was sent to the Soviet Union. */
function sentToState(
  { body, territory, appointed, arrived, started, ended, note }: Appointment,
  states: States,
): string | undefined {
  if (/resident at Taipei/i.test(note)) return 'state:TWN'
  const day = started || arrived || appointed || ended
  // In August 1950 the embassy to China was in Taipei, be it not said so of its chargé.
  if (body === 'china' && '1950' <= day && day < '1953-04-03') return 'state:TWN'
  return states.find(territory, day) ?? states.find(body, day)
}

/** The facts of a post: the office, whose it is and where its holder is sent. */
export function postFacts({ id, name, rank, sentTo }: Post, sources: readonly string[]): Fact[] {
  const slug = id.slice('office:'.length)
  return [
    { type: 'Office', id, rank, names: [{ value: name, language: 'en', script: 'Latn', kind: 'PREFERRED' }], sources },
    { type: 'OFFICE_OF', id: `office-of:${slug}`, start: id, end: AMERICA, sources },
    ...(sentTo === undefined
      ? []
      : [{ type: 'ACCREDITED_TO', id: `accredited-to:${slug}`, start: id, end: sentTo, sources } as const]),
  ]
}
