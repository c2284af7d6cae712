import type { Fact, LinkFact } from '../../facts/fact.ts'
import { labelOf } from '../../facts/kinds.ts'
import type { FactType } from '../factOf.ts'
import { namesOf } from '../names.ts'
import {
  type PopoloObject,
  present,
  readIdentifiers,
  readLabels,
  readNames,
  readPeriod,
  textIn,
  writeIdentifiers,
  writeLabels,
  writeNames,
  writePeriod,
} from './fields.ts'

/** The lists of a document that facts stand in. */
export type List = 'areas' | 'organizations' | 'persons' | 'posts' | 'events' | 'memberships'

/** What a fact is in Popolo. Neither way knows of sources, nor of what a fact has and Popolo has not. */
export interface PopoloClass {
  readonly list: List
  write(fact: Fact): PopoloObject
  read(object: PopoloObject): PopoloObject
  /** The fields of Popolo that `read` hears. */
  readonly reads: readonly string[]
}

const CODE = 'ISO 3166-1 alpha-3'
const NAMES = ['name', 'other_names']
const DATES = ['start_date', 'end_date']
const LIFE = ['founding_date', 'dissolution_date'] as const

const coordinates = ({ longitude, latitude }: Fact) =>
  longitude === undefined ? undefined : { type: 'Point', coordinates: [longitude, latitude] }

function readGeometry(value: unknown): object {
  const { type, coordinates: at } = Object(value) as { type?: unknown; coordinates?: unknown }
  if (type !== 'Point' || !Array.isArray(at)) return {}
  return { longitude: at[0], latitude: at[1] }
}

const organization = (kind: 'State' | 'Body'): PopoloClass => ({
  list: 'organizations',
  reads: [...NAMES, 'classification', ...LIFE, ...(kind === 'State' ? ['identifiers'] : [])],
  write: (fact) => ({
    ...writeNames(namesOf(fact)),
    classification: fact['kind'],
    ...writePeriod(fact['existed'], ...LIFE),
    ...(kind === 'State' && writeIdentifiers([{ scheme: CODE, value: fact['code'] }])),
  }),
  read: (object) =>
    present({
      names: readNames(object),
      kind: textIn(object['classification']),
      existed: readPeriod(object, ...LIFE),
      code: readIdentifiers(object)?.find(({ scheme }) => scheme === CODE)?.value,
    }),
})

/** The person or organization of a membership: Popolo has a field of its own for the one, and an object for the other. */
const memberOf = ({ start }: LinkFact): PopoloObject =>
  labelOf(start) === 'Official' ? { person_id: start } : { member: { id: start } }

const membership = (write: (fact: LinkFact) => PopoloObject, read: (object: PopoloObject) => object): PopoloClass => ({
  list: 'memberships',
  reads: ['person_id', 'member', 'post_id', 'organization_id', 'role', ...DATES],
  write: (fact) => ({ ...memberOf(fact as LinkFact), ...write(fact as LinkFact), ...writePeriod(fact['period']) }),
  read: (object) =>
    present({
      start: object['person_id'] ?? Object(object['member']).id,
      ...read(object),
      period: readPeriod(object),
    }),
})

/** What is a class of Popolo; all other facts stand in the list `facts`. */
export const CLASSES: Readonly<Partial<Record<FactType, PopoloClass>>> = {
  Place: {
    list: 'areas',
    reads: [...NAMES, 'geometry'],
    write: (fact) => present({ ...writeNames(namesOf(fact)), geometry: coordinates(fact) }),
    read: (object) => ({ names: readNames(object), ...readGeometry(object['geometry']) }),
  },
  State: organization('State'),
  Body: organization('Body'),
  Official: {
    list: 'persons',
    reads: [...NAMES, 'birth_date', 'death_date', 'identifiers'],
    write: (fact) =>
      present({
        ...writeNames(namesOf(fact)),
        birth_date: fact['born'],
        death_date: fact['died'],
        ...writeIdentifiers(fact['identifiers']),
      }),
    read: (object) =>
      present({
        born: textIn(object['birth_date']),
        died: textIn(object['death_date']),
        identifiers: readIdentifiers(object),
        names: readNames(object),
      }),
  },
  Office: {
    list: 'posts',
    reads: ['label', 'other_label', 'role'],
    write: (fact) => ({ ...writeLabels(namesOf(fact)), role: fact['rank'] }),
    read: (object) => present({ rank: textIn(object['role']), names: readLabels(object) }),
  },
  Meeting: {
    list: 'events',
    reads: [...NAMES, 'classification', ...DATES],
    write: (fact) => ({
      ...writeNames(namesOf(fact)),
      classification: fact['kind'],
      ...writePeriod(fact['period']),
    }),
    read: (object) =>
      present({ kind: textIn(object['classification']), period: readPeriod(object), names: readNames(object) }),
  },
  HOLDS: membership(
    ({ end }) => ({ post_id: end }),
    (object) => ({ end: object['post_id'] }),
  ),
  MEMBER_OF: membership(
    ({ end, ...fact }) => ({ organization_id: end, role: fact['standing'] }),
    (object) => ({ end: object['organization_id'], standing: object['role'] }),
  ),
  CHAIRS: membership(
    ({ end }) => ({ organization_id: end, role: 'chair' }),
    (object) => ({ end: object['organization_id'] }),
  ),
}
