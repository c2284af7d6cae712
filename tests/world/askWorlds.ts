import fc from 'fast-check'
import { expect } from 'vitest'
import { inWorld, type Placed } from './manyWorlds.ts'
import { recordOf, type WorldRecord } from './record.ts'

/** The seed of worlds and questions: the same in every run, so that a failure is found again; change it to have others. */
export const SEED = 20_231_012

/** How many worlds are asked at a time: the database answers several at once. */
const AT_ONCE = 6

/** What one world is asked, and by whom it is answered. */
export interface Inquiry<Q> {
  readonly question: Q
  readonly record: WorldRecord
}

/**
 * Asks each world a random question of its own; `check` compares the answers of the service and of the reference, and
 * throws where they differ. The first failure is thrown on, with the world and the question that led to it.
 */
export async function askEach<Q>(
  worlds: readonly Placed[],
  questions: fc.Arbitrary<Q>,
  check: (inquiry: Inquiry<Q>) => Promise<unknown>,
): Promise<void> {
  const asked = fc.sample(questions, { numRuns: worlds.length, seed: SEED })
  const rest = worlds.map((world, at) => ({ world, question: inWorld(world.mark, asked[at] as Q) }))
  const askOne = async ({ world: { mark, facts }, question }: (typeof rest)[number]) => {
    try {
      await check({ question, record: recordOf(facts) })
    } catch (fault) {
      const told = facts
        .filter((fact) => 'start' in fact || fact.type === 'Meeting')
        .map((fact) => JSON.stringify(fact))
      throw new Error(
        `seed ${SEED}, ${mark}, asked ${JSON.stringify(question)}\n${fault instanceof Error ? fault.message : fault}\n` +
          `Its meetings and links:\n${told.join('\n')}`,
      )
    }
  }
  const line = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) await askOne(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, line))
}

interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }
  readonly totalCount: number
}

export interface PageAsked {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/**
 * The whole list, read on one page, forwards and backwards in a few; throws where these are not the same, or where a page
 * says wrongly whether there are more.
 */
export async function readAllWays<T>(ask: (page: PageAsked) => Promise<Page<T>>): Promise<readonly T[]> {
  const { edges, totalCount, pageInfo } = await ask({ first: 500 })
  const whole = edges.map(({ node }) => node)
  expect(totalCount).toBe(whole.length)
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false })
  const size = Math.max(1, Math.ceil(whole.length / 3))
  const forwards: T[] = []
  const backwards: T[] = []
  for (let after: string | undefined; forwards.length < whole.length; ) {
    const page: Page<T> = await ask({ first: size, ...(after !== undefined && { after }) })
    forwards.push(...page.edges.map(({ node }) => node))
    expect(page.pageInfo).toEqual({
      hasNextPage: forwards.length < whole.length,
      hasPreviousPage: after !== undefined,
    })
    after = page.edges.at(-1)?.cursor
    if (after === undefined) break
  }
  for (let before: string | undefined; backwards.length < whole.length; ) {
    const page: Page<T> = await ask({ last: size, ...(before !== undefined && { before }) })
    backwards.unshift(...page.edges.map(({ node }) => node))
    expect(page.pageInfo).toEqual({
      hasNextPage: before !== undefined,
      hasPreviousPage: backwards.length < whole.length,
    })
    before = page.edges[0]?.cursor
    if (before === undefined) break
  }
  expect(forwards).toEqual(whole)
  expect(backwards).toEqual(whole)
  return whole
}
