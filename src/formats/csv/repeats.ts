import { createHash } from 'node:crypto'

/** Whether a fact was said before: `same`, `new`, or else what is wrong, where its id was said to be something else. */
export type Repeats = (fact: object, place: string) => string

/** Remembers facts by id and digest: a state that stands in a thousand rows is one fact. */
export function repeatsOf(): Repeats {
  const said = new Map<string, { readonly digest: string; readonly place: string }>()
  return (fact, place) => {
    const id = String((fact as { id?: unknown }).id)
    const digest = createHash('sha1').update(JSON.stringify(fact)).digest('base64')
    const known = said.get(id)
    if (known === undefined) said.set(id, { digest, place })
    if (known === undefined || known.digest === digest) return known === undefined ? 'new' : 'same'
    return `${id} is said to be something else at ${known.place}: make the two rows agree, or give each its own id`
  }
}
