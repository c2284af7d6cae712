import { hashOf } from '../../facts/idHash.ts'
import { createIdSet, type IdSet } from '../../facts/idSet.ts'
import { textLines } from '../../facts/textLines.ts'
import type { Converted, OnBytes } from '../converted.ts'
import { readGivenSource } from '../givenSource.ts'
import type { ForeignEntity } from './citedSources.ts'
import { factId } from './ids.ts'
import { foreignReader } from './readForeign.ts'
import { addedTo, ownFact } from './readOwn.ts'

/**
 * Reads entities of FollowTheMoney, one a line: those that Chancery wrote as the facts that they were, other people's as
 * docs/formats.md says. The files are read twice, because a link does not say whether it is a person's.
 */
export async function* readEntities(
  files: readonly string[],
  mappingFile?: string,
  onBytes?: OnBytes,
): AsyncGenerator<Converted> {
  const given = await readGivenSource(mappingFile)
  const people = await peopleOf(files)
  const read = foreignReader((id) => people.has(hashOf(id)), given)
  for (const file of files)
    for await (const { line, text } of linesOf(file, onBytes)) {
      const at = { file, line }
      const entity = entityIn(text)
      if (typeof entity === 'string') {
        yield { ...at, fault: entity }
        continue
      }
      const own = factId(entity.id)
      if (own !== undefined) {
        const value = ownFact(entity, own)
        yield value ? { ...at, value } : { ...at, left: entity.schema }
        for (const left of value ? addedTo(entity, own) : []) yield { ...at, left }
        continue
      }
      const { facts, left, fault } = read(entity)
      if (fault !== undefined) yield { ...at, fault: `${entity.schema} ${entity.id}: ${fault}` }
      for (const value of facts) yield { ...at, value }
      for (const what of left) yield { ...at, left: what }
    }
}

async function* linesOf(file: string, onBytes?: OnBytes): AsyncGenerator<{ line: number; text: string }> {
  for await (const { first, texts } of textLines(file, onBytes))
    for (const [at, text] of texts.entries()) if (text.trim() !== '') yield { line: first + at, text }
}

/** The ids of all persons. */
async function peopleOf(files: readonly string[]): Promise<IdSet> {
  const people = createIdSet()
  for (const file of files)
    for await (const { text } of linesOf(file)) {
      const entity = entityIn(text)
      if (typeof entity !== 'string' && entity.schema === 'Person') people.add(hashOf(entity.id))
    }
  return people
}

/** The entity of a line, or what is wrong with it. */
function entityIn(text: string): ForeignEntity | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `this is no JSON (${(error as Error).message}): write one entity a line`
  }
  const { id, schema, properties, datasets } = Object(value) as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || typeof schema !== 'string')
    return 'an entity of FollowTheMoney has an id and a schema: {"id": …, "schema": …, "properties": {…}}'
  const sets = Array.isArray(datasets) ? { datasets: datasets.map(String) } : {}
  return { id, schema, properties: textsOf(properties), ...sets }
}

/** Properties as lists of texts; an entity that is told within another stands for its id. */
function textsOf(properties: unknown): Readonly<Record<string, readonly string[]>> {
  const textOf = (value: unknown) => String(Object(value).id ?? value)
  return Object.fromEntries(
    Object.entries(Object(properties)).map(([name, values]) => [
      name,
      (Array.isArray(values) ? values : [values]).map(textOf),
    ]),
  )
}
