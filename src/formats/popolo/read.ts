import type { Converted, OnBytes } from '../converted.ts'
import { readGivenSource } from '../givenSource.ts'
import { onlyOnce } from '../once.ts'
import { pageSource, type SourceFact } from '../sources.ts'
import { elementsOf } from './elements.ts'
import type { PopoloObject } from './fields.ts'
import { FOREIGN, type Said } from './foreign.ts'
import { addedTo, readOwn } from './own.ts'
import { unfolded } from './unfold.ts'

const NO_SOURCE = 'it has no sources: give one for all with --mapping, {"source": {"id": "source:…", "publisher": "…"}}'

// Events to EveryPolitician, which nobody attends.
const NO_MEETING = /^(general election|legislative period)$/

/**
 * Reads Popolo documents. In one that Chancery wrote, which begins with the list `facts`, the objects are the facts that
 * they were; other people's are read as docs/formats.md says. Lines are positions in a list.
 */
export async function* readPopolo(
  files: readonly string[],
  mappingFile?: string,
  onBytes?: OnBytes,
): AsyncGenerator<Converted> {
  const given = await readGivenSource(mappingFile)
  const once = onlyOnce()
  for (const file of files) {
    let isOwn = false
    for await (const element of elementsOf(file, onBytes)) {
      if ('fault' in element) {
        yield { file, line: 1, fault: element.fault }
        continue
      }
      const { list, position, value } = element
      const at = { file: `${file} ${list}`, line: position }
      isOwn ||= list === 'facts'
      if (list === 'facts') yield { ...at, value }
      else
        for (const told of isOwn ? readBack(list, Object(value)) : foreign(list, Object(value), given, once))
          yield { ...at, ...told }
    }
  }
}

function* readBack(list: string, object: PopoloObject): Generator<Told> {
  const value = readOwn(object)
  yield value ? { value } : { fault: `${String(object['id'])} is no id of anything in ${list} of an export` }
  for (const field of value ? addedTo(object) : []) yield { left: `${list}.${field}` }
}

type Told = { readonly value: object } | { readonly fault: string } | { readonly left: string }

/** What an object of someone else's document says, and those that stand within it. */
function* foreign(
  list: string,
  object: PopoloObject,
  given: SourceFact | undefined,
  once: ReturnType<typeof onlyOnce>,
): Generator<Told> {
  const reader = FOREIGN[list]
  if (reader === undefined) return yield { left: list }
  if (list === 'events' && NO_MEETING.test(String(object['classification'])))
    return yield { left: `events: ${object['classification']}` }
  if (list !== 'memberships' && typeof object['id'] !== 'string')
    return yield { fault: 'it has no id: objects of a document are told apart by theirs' }
  const pages = sourcesIn(object)
  const sources = pages.length > 0 ? pages : given ? [given] : []
  if (sources.length === 0) return yield { fault: NO_SOURCE }
  for (const value of once(sources)) yield { value }
  const cited = { sources: sources.map(({ id }) => id) }
  const said = reader.read(object).map((fact) => ({ ...fact, ...cited }))
  // An object with an id stands once; the office of a role is said by each of its members, and a membership without an id
  // again for each legislature.
  const mayRepeat = ({ type }: Said) => list === 'memberships' && (!object['id'] || /^OFFICE/i.test(type))
  for (const fact of said) if (!mayRepeat(fact) || once([fact]).length > 0) yield { value: fact }
  for (const left of reader.leaves(object)) yield { left }
  const inner = unfolded(list, object)
  for (const [field, value] of Object.entries(object))
    if (saysSomething(value) && !reader.reads.includes(field) && !(field in inner)) yield { left: `${list}.${field}` }
  for (const [name, objects] of Object.values(inner))
    for (const one of objects)
      yield* foreign(name, { ...one, sources: one['sources'] ?? object['sources'] }, given, once)
}

const saysSomething = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

const sourcesIn = ({ sources }: PopoloObject): SourceFact[] =>
  (Array.isArray(sources) ? sources.map(Object) : []).flatMap(({ url, note }) => pageSource(String(url), note) ?? [])
