import { readFile } from 'node:fs/promises'
import type { Fact } from '../facts/fact.ts'
import { type Format, oneFile } from './format.ts'
import { nameOf } from './names.ts'
import { FACT_TYPES } from './reader.ts'

// The same path from src/formats/ and from dist/formats/.
const CONTEXT = new URL('../../docs/context.jsonld', import.meta.url)

/** The fact with the name that is shown, for readers who know no list of names. */
function nodeObject(fact: Fact): object {
  const name = nameOf(fact)
  return name === undefined ? fact : { ...fact, name }
}

/**
 * One JSON-LD document: the facts themselves are its nodes, links too, and docs/context.jsonld, which stands in the
 * document so that nobody has to fetch it, says what their fields mean in schema.org and the W3C's vocabularies.
 */
export const jsonld: Format = oneFile('graph.jsonld', async function* (reader, tally) {
  const context = JSON.parse(await readFile(CONTEXT, 'utf8')) as { '@context': unknown }
  yield `{"@context":${JSON.stringify(context['@context'])},\n"@graph":[\n`
  let separator = ''
  for (const type of FACT_TYPES)
    for await (const page of reader.pages(type)) {
      yield `${separator}${page.map((fact) => JSON.stringify(nodeObject(fact))).join(',\n')}`
      separator = ',\n'
      tally.wrote(page.length)
    }
  yield '\n]}\n'
})
