import { slugOf } from '../../facts/slug.ts'
import { type Carrier, type Entity, period } from './entity.ts'
import { idOf } from './foreignNodes.ts'

/** Facts without their sources. */
export type Said = { readonly type: string; readonly id: string; readonly [field: string]: unknown }

/** Whether an id of the files is a person's. */
export type IsPerson = (id: string) => boolean

const time: Carrier = period('period', 'startDate', 'endDate', 'status')

const slug = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Someone who has a part in a body: there is an office of that name, which he holds. */
function holdsOffice({ id, properties }: Entity, person: string, body: string): Said[] {
  const role = properties['role']?.[0] ?? 'Member'
  const organization = idOf('Body', body)
  const office = `office:${slug(organization)}-${slugOf(role) || 'member'}`
  const names = [{ value: role, kind: 'PREFERRED' }]
  return [
    { type: 'Office', id: office, rank: 'OTHER', names },
    { type: 'OFFICE_OF', id: `office-of:${slug(office)}`, start: office, end: organization },
    {
      type: 'HOLDS',
      id: idOf('Official', id).replace(/^\w+/, 'tenure'),
      start: idOf('Official', person),
      end: office,
      ...timeOf(properties),
    },
  ]
}

function timeOf(properties: Entity['properties']): object {
  const value = time.read(properties)
  return value === undefined ? {} : { period: value }
}

/** The schemata that join two entities, by the properties of these. */
const JOINS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  Occupancy: ['holder', 'post'],
  Membership: ['member', 'organization'],
  Directorship: ['director', 'organization'],
  Employment: ['employee', 'employer'],
}

/** Properties of such an entity that have a place here. */
export const joinProperties = (schema: string): readonly string[] | undefined =>
  JOINS[schema] && [...JOINS[schema], 'role', 'status', 'startDate', 'endDate']

/** What other people's entity says that joins two others; undefined where there is no place for it. */
export function linksOf(entity: Entity, isPerson: IsPerson): Said[] | undefined {
  const join = JOINS[entity.schema]
  const [from, to] = (join ?? []).map((property) => entity.properties[property]?.[0])
  if (from === undefined || to === undefined) return undefined
  const link = (type: string, prefix: string, rest: object): Said =>
    ({ type, id: idOf('Official', entity.id).replace(/^\w+/, prefix), ...rest, ...timeOf(entity.properties) }) as Said
  if (entity.schema === 'Occupancy')
    return [link('HOLDS', 'tenure', { start: idOf('Official', from), end: idOf('Office', to) })]
  if (isPerson(from)) return holdsOffice(entity, from, to)
  if (entity.schema !== 'Membership') return undefined
  // That it is a member in full the entity does not say: it says no less.
  return [
    link('MEMBER_OF', 'membership', {
      start: idOf('Body', from),
      end: idOf('Body', to),
      standing: 'FULL',
      derived: ['standing'],
    }),
  ]
}

/** What the properties of an event or a post say of others, and the properties of which that is not to be had. */
export function linksBeside({ id, schema, properties }: Entity, isPerson: IsPerson): { said: Said[]; left: string[] } {
  const said: Said[] = []
  const left: string[] = []
  const add = (type: string, prefix: string, start: string, end: string) =>
    said.push({ type, id: `${prefix}:${slug(start)}-${slug(end)}`, start, end })
  if (schema === 'Position')
    for (const body of properties['organization'] ?? [])
      add('OFFICE_OF', 'office-of', idOf('Office', id), idOf('Body', body))
  if (schema !== 'Event' && schema !== 'Trip') return { said, left }
  const meeting = idOf('Meeting', id)
  for (const who of properties['organizer'] ?? [])
    if (isPerson(who)) left.push(`${schema}.organizer`)
    else add('CONVENED', 'convened', idOf('Body', who), meeting)
  for (const who of properties['involved'] ?? [])
    add('ATTENDED', 'attendance', idOf(isPerson(who) ? 'Official' : 'Body', who), meeting)
  for (const place of properties['addressEntity'] ?? []) add('HELD_AT', 'held-at', meeting, idOf('Place', place))
  return { said, left }
}

/** Properties that `linksBeside` reads, by schema. */
export const BESIDE: Readonly<Record<string, readonly string[]>> = {
  Position: ['organization'],
  Event: ['organizer', 'involved', 'addressEntity'],
  Trip: ['organizer', 'involved', 'addressEntity'],
}
