import { type Format, oneFile } from './format.ts'
import { FACT_TYPES } from './reader.ts'

/** Facts as docs/data-format.md has them, in their canonical form and order: nodes, then links, by type and id. */
export const jsonl: Format = oneFile('facts.jsonl', async function* (reader, tally) {
  for (const type of FACT_TYPES)
    for await (const page of reader.pages(type)) {
      yield page.map((fact) => `${JSON.stringify(fact)}\n`).join('')
      tally.wrote(page.length)
    }
})
