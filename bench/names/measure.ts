import { parse } from 'graphql'
import type { Context } from '../../src/context.ts'
import type { buildExecutableSchema } from '../../src/schema.ts'
import type { Asked } from './gold.ts'

/** What became of one spelling: where the person stood among the hits, and what a list of names made of it. */
export interface Outcome {
  readonly asked: Asked
  /** From 1; Infinity beyond the hits that were asked for. */
  readonly place: number
  readonly alone: Verdict
  /** With the state and the year beside the name. */
  readonly hinted: Verdict
}

export interface Verdict {
  readonly sure: boolean
  readonly right: boolean
  /** The name that was taken, for whoever looks into a miss. */
  readonly taken: string
}

const HITS = 5
const LIST = 200

const SEARCH = parse(`query($text: String!) {
  search(text: $text, kind: [OFFICIAL], first: ${HITS}) { nodes { node { id } } }
}`)
const RESOLVE = parse(`query($names: [NameInput!]!) {
  resolveNames(names: $names) { sure best { node { id } matched { value } } }
}`)

interface Hit {
  readonly node: { readonly id: string }
}
interface Resolution {
  readonly sure: boolean
  readonly best: (Hit & { readonly matched: { readonly value: string } }) | null
}

type Execute = ReturnType<typeof buildExecutableSchema>['execute']

async function answer<T>(execute: Execute, ask: Context['ask'], document: unknown, variables: object): Promise<T> {
  const context = { ask, viewer: { rights: 'public' }, signal: new AbortController().signal } as Context
  const { data, errors } = await execute({ document, variables, context } as never)
  if (errors) throw new Error(`${JSON.stringify(variables).slice(0, 200)}: ${errors}`)
  return data as T
}

/** Asks the service for each spelling, by a search and twice as a line of a list. */
export async function measure(execute: Execute, ask: Context['ask'], all: readonly Asked[]): Promise<Outcome[]> {
  const places: number[] = []
  for (const { text, person } of all) {
    const { search } = await answer<{ search: { nodes: Hit[] } }>(execute, ask, SEARCH, { text })
    places.push(search.nodes.findIndex(({ node }) => node.id === person.id) + 1 || Number.POSITIVE_INFINITY)
  }
  const resolve = async (input: (asked: Asked) => object): Promise<Verdict[]> => {
    const verdicts: Verdict[] = []
    for (let at = 0; at < all.length; at += LIST) {
      const list = all.slice(at, at + LIST)
      const { resolveNames } = await answer<{ resolveNames: Resolution[] }>(execute, ask, RESOLVE, {
        names: list.map(input),
      })
      for (const [index, { sure, best }] of resolveNames.entries())
        verdicts.push({ sure, right: best?.node.id === list[index]?.person.id, taken: best?.matched.value ?? '' })
    }
    return verdicts
  }
  const alone = await resolve(({ text }) => ({ name: text }))
  const hinted = await resolve(({ text, year, person }) => ({ name: text, state: person.state, on: year }))
  return all.map((asked, at) => {
    return { asked, place: places[at] as number, alone: alone[at] as Verdict, hinted: hinted[at] as Verdict }
  })
}
