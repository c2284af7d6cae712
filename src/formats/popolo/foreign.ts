import { foreignSlug, slugOf } from '../../facts/slug.ts'
import { CLASSES, type PopoloClass } from './classes.ts'
import { type PopoloObject, readPeriod, textIn } from './fields.ts'

/** Facts without their sources. */
export type Said = { readonly type: string; readonly id: string; readonly [field: string]: unknown }

const KINDS = {
  body: /^(INTERNATIONAL_ORGANIZATION|ORGAN|MINISTRY|JOINT_BODY|MISSION)$/,
  meeting: /^(SUMMIT|COUNCIL|CONSULTATION|CONFERENCE|VISIT|BILATERAL|MULTILATERAL|ASSEMBLY|SESSION|CALL)$/,
  post: /^(HEAD_OF_STATE|HEAD_OF_GOVERNMENT|DEPUTY_HEAD|(FOREIGN_|DEPUTY_)?MINISTER|HEAD_OF_(MISSION|BODY)|DIPLOMAT)$/,
}

/** A classification as the kind that it names, `Foreign minister` as FOREIGN_MINISTER, else OTHER. */
function kindIn(value: unknown, kinds: RegExp): string {
  const word = (textIn(value) ?? '').toUpperCase().replace(/[^A-Z]+/g, '_')
  return kinds.test(word) ? word : 'OTHER'
}

/** The id of someone else's object here; an id of ours, `state:BLR`, stays: an organization may be a state of the graph. */
function idOf(prefix: string, id: unknown): string {
  const text = String(id)
  const ours = prefix === 'body' ? /^(body|state):/ : new RegExp(`^${prefix}:`)
  return ours.test(text) ? text : `${prefix}:${foreignSlug(text)}`
}

const slug = (id: string): string => id.slice(id.indexOf(':') + 1)

const link = (type: string, prefix: string, start: string, end: string, rest: object = {}): Said => ({
  type,
  id: `${prefix}:${slug(start)}-${slug(end)}`,
  start,
  end,
  ...rest,
})

type Read = (object: PopoloObject) => readonly Said[]

interface ForeignList {
  readonly read: Read
  /** What of an object cannot be read, although its field is one of `reads`. */
  readonly leaves: (object: PopoloObject) => readonly string[]
  readonly reads: readonly string[]
}

const ALWAYS = ['id', 'sources', 'created_at', 'updated_at']

const list = (
  own: PopoloClass | undefined,
  reads: readonly string[],
  read: Read,
  leaves: ForeignList['leaves'] = () => [],
): ForeignList => ({
  read,
  leaves,
  reads: [...ALWAYS, ...(own?.reads ?? []), ...reads],
})

const fields = (own: PopoloClass | undefined, object: PopoloObject) => own?.read(object) ?? {}

/** A node that is part of another, and the link that says so. */
const parts = (prefix: string, id: string, object: PopoloObject): Said[] =>
  object['parent_id'] ? [link('PART_OF', 'part-of', id, idOf(prefix, object['parent_id']))] : []

/** Lists of other people's documents; lists that are not here have no place in facts. */
export const FOREIGN: Readonly<Record<string, ForeignList>> = {
  persons: list(CLASSES.Official, [], (object) => [
    { type: 'Official', id: idOf('official', object['id']), ...fields(CLASSES.Official, object) },
  ]),
  organizations: list(CLASSES.Body, ['parent_id'], (object) => {
    const id = idOf('body', object['id'])
    const { code: _code, ...own } = fields(CLASSES.Body, object)
    const kind = kindIn(object['classification'], KINDS.body)
    return [{ type: 'Body', id, ...own, kind }, ...parts('body', id, object)]
  }),
  posts: list(CLASSES.Office, ['organization_id'], (object) => {
    const id = idOf('office', object['id'])
    const own = { ...fields(CLASSES.Office, object), rank: kindIn(object['role'] ?? object['label'], KINDS.post) }
    const of = object['organization_id']
    return [{ type: 'Office', id, ...own }, ...(of ? [link('OFFICE_OF', 'office-of', id, idOf('body', of))] : [])]
  }),
  areas: list(CLASSES.Place, ['parent_id'], (object) => {
    const id = idOf('place', object['id'])
    return [{ type: 'Place', id, ...fields(CLASSES.Place, object) }, ...parts('place', id, object)]
  }),
  events: list(CLASSES.Meeting, ['organization_id', 'parent_id', 'attendees'], readEvent, (object) =>
    attendeesIn(object).flatMap(({ id }) => (id ? [] : ['events.attendees without an id'])),
  ),
  memberships: list(CLASSES.HOLDS, [], readMembership, (object) =>
    joins(object) ? [] : ['memberships that join no two'],
  ),
}

const attendeesIn = ({ attendees }: PopoloObject): readonly PopoloObject[] =>
  Array.isArray(attendees) ? attendees.map(Object) : []

function readEvent(object: PopoloObject): Said[] {
  const id = idOf('meeting', object['id'])
  const own = { ...fields(CLASSES.Meeting, object), kind: kindIn(object['classification'], KINDS.meeting) }
  const by = object['organization_id']
  return [
    { type: 'Meeting', id, ...own },
    ...(by ? [link('CONVENED', 'convened', idOf('body', by), id)] : []),
    ...parts('meeting', id, object),
    ...attendeesIn(object)
      .filter((person) => person['id'])
      .map((person) => link('ATTENDED', 'attendance', idOf('official', person['id']), id)),
  ]
}

const memberIn = (object: PopoloObject): unknown => object['person_id'] ?? Object(object['member']).id

/** Whether a membership says of whom it is, and where. */
const joins = (object: PopoloObject): boolean =>
  Boolean(memberIn(object) && (object['organization_id'] || (object['person_id'] && object['post_id'])))

/** A term in a post; without one, in the office of that role in the organization, which is made; or an organization's. */
function readMembership(object: PopoloObject): Said[] {
  if (!joins(object)) return []
  const period = readPeriod(object)
  const time = period ? { period } : {}
  const days = [period?.from, period?.to].map((date) => (date ? `-${date}` : '')).join('')
  const term = (office: string): Said => {
    const { id, ...rest } = link('HOLDS', 'tenure', idOf('official', object['person_id']), office, time)
    return { id: object['id'] ? `tenure:${foreignSlug(String(object['id']))}` : `${id}${days}`, ...rest }
  }
  if (object['person_id'] && object['post_id']) return [term(idOf('office', object['post_id']))]
  const organization = idOf('body', object['organization_id'])
  if (object['person_id']) {
    const role = textIn(object['role']) ?? 'Member'
    const id = `office:${slug(organization)}-${slugOf(role) || 'member'}`
    const office: Said = {
      type: 'Office',
      id,
      rank: kindIn(role, KINDS.post),
      names: [{ value: role, kind: 'PREFERRED' }],
    }
    return [office, link('OFFICE_OF', 'office-of', id, organization), term(id)]
  }
  // That it is a member in full the document does not say: it says no less.
  const standing = { standing: 'FULL', derived: ['standing'] }
  return [link('MEMBER_OF', 'membership', idOf('body', memberIn(object)), organization, { ...standing, ...time })]
}
