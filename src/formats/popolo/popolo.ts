import type { Fact, NodeFact } from '../../facts/fact.ts'
import type { FactType } from '../factOf.ts'
import { type Format, oneFile, type Tally } from '../format.ts'
import { FACT_TYPES, type FactReader } from '../reader.ts'
import { besides } from './beside.ts'
import { CLASSES, type List } from './classes.ts'
import { writeOwn } from './own.ts'

const LISTS: readonly List[] = ['areas', 'organizations', 'persons', 'posts', 'events', 'memberships']

const typesOf = (list: List): FactType[] => FACT_TYPES.filter((type) => CLASSES[type]?.list === list)

/**
 * One Popolo document. Ahead of Popolo's lists stands one of our own, `facts`: what Popolo has no class for, as
 * docs/data-format.md has it, so that nothing is lost.
 */
export const popolo: Format = oneFile('popolo.json', async function* (reader, tally) {
  yield '{"facts":['
  yield* objects(
    FACT_TYPES.filter((type) => !CLASSES[type]),
    reader,
    tally,
    async (page) => page,
  )
  for (const list of LISTS) {
    yield `],\n"${list}":[`
    yield* objects(typesOf(list), reader, tally, (page) => classed(page, reader))
  }
  yield ']}\n'
})

type Written = (page: readonly Fact[]) => Promise<readonly object[]>

async function* objects(
  types: readonly FactType[],
  reader: FactReader,
  tally: Tally,
  write: Written,
): AsyncGenerator<string> {
  let separator = '\n'
  for (const type of types)
    for await (const page of reader.pages(type)) {
      yield `${separator}${(await write(page)).map((object) => JSON.stringify(object)).join(',\n')}`
      separator = ',\n'
      tally.wrote(page.length)
    }
}

async function classed(page: readonly Fact[], reader: FactReader): Promise<object[]> {
  const sources = new Map(
    (await reader.nodes('Source', [...new Set(page.flatMap((fact) => fact.sources ?? []))])).map((one) => [
      one.id,
      one,
    ]),
  )
  const beside = await besides(page, reader)
  return page.map((fact) => {
    const own = CLASSES[fact.type]
    return own ? { ...writeOwn(fact, own), ...beside.get(fact.id), ...sourceLinks(fact, sources) } : fact
  })
}

/** Popolo's sources are addresses; those without one are named in `extras` alone. */
function sourceLinks({ sources = [] }: Fact, known: ReadonlyMap<string, NodeFact>): object {
  const links = sources.flatMap((id) => {
    const source = known.get(id)
    return source?.['url'] === undefined ? [] : [{ url: source['url'], note: source['title'] ?? source['publisher'] }]
  })
  return links.length > 0 ? { sources: links } : {}
}
