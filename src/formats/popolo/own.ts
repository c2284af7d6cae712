import { isDeepStrictEqual } from 'node:util'
import type { Fact } from '../../facts/fact.ts'
import { LINKS, labelOf } from '../../facts/kinds.ts'
import type { FactType } from '../factOf.ts'
import { CLASSES, type PopoloClass } from './classes.ts'
import type { PopoloObject } from './fields.ts'

const LINK_TYPES = new Map(Object.entries(LINKS).map(([type, { prefix }]) => [prefix as string, type as FactType]))

const typeOf = (id: string): FactType | undefined => labelOf(id) ?? LINK_TYPES.get(id.slice(0, id.indexOf(':')))

/** An object of Popolo for a fact. `extras` has what Popolo's own terms do not say of it, in the terms of facts. */
export function writeOwn(fact: Fact, { write, read }: PopoloClass): PopoloObject {
  const object = write(fact)
  const told = read(object)
  const extras = Object.entries(fact).filter(
    ([field, value]) => field !== 'type' && field !== 'id' && !isDeepStrictEqual(told[field], value),
  )
  return { id: fact.id, ...object, ...(extras.length > 0 && { extras: Object.fromEntries(extras) }) }
}

/** The fact of an object that `writeOwn` made; undefined where its id is of nothing that Popolo has a class for. */
export function readOwn(object: PopoloObject): object | undefined {
  const id = String(object['id'])
  const type = typeOf(id)
  const found = type && CLASSES[type]
  return found && { type, id, ...found.read(object), ...Object(object['extras']) }
}

const BESIDE = ['id', 'extras', 'sources', 'organization_id', 'parent_id', 'location', 'attendees']

/** Fields that somebody added to an object that `writeOwn` made, and that have no place in its fact. */
export function addedTo(object: PopoloObject): string[] {
  const type = typeOf(String(object['id']))
  const reads = type ? (CLASSES[type]?.reads ?? []) : []
  return Object.keys(object).filter((field) => !BESIDE.includes(field) && !reads.includes(field))
}
