import fc from 'fast-check'
import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { landmarks } from '../bench/graph/landmarks.ts'
import { SIZES } from '../bench/graph/size.ts'
import type { Graph } from '../src/graph/graph.ts'
import { openGenerated } from './generated/graph.ts'
import { BODIES, ELSEWHERE, LISTS, PEOPLE, SITES, UNBOUNDED, VALUES } from './generated/lists.ts'
import { openProfiler, schema } from './generated/profile.ts'
import { openComparison } from './generated/ways.ts'
import { openService, type Service, TODAY } from './service.ts'

const profiler = openProfiler(inject('neo4j'), landmarks(SIZES.small).today)
const hitsOf = async (operation: string): Promise<number> => (await profiler.ask(operation)).hits

let service: Service
const comparison = openComparison(inject('neo4j'), TODAY)

let graph: Graph
let close: () => Promise<void>

beforeAll(async () => {
  ;({ graph, close } = await openGenerated(SIZES.small))
  service = await openService()
}, 300_000)

afterAll(async () => {
  await profiler.close()
  await comparison.close()
  await service.close()
  await close()
}, 120_000)

const PAGE = 10
// The hub has 1,000 meetings, the busiest state more, and each row of a walk is worth 2 to 10 hits.
const BOUND = 900

// The links of a node are of eighteen types, in both directions: no index has them all, so they cost what the node has.
// What stands between two nodes is tested below, by pairs.
const WITHOUT_BOUND = /^Relation\.|\.links$/

const fieldOf = (path: string): GraphQLField<unknown, unknown> => {
  const [type = '', field = ''] = path.split('.')
  const owner = schema.getType(type)
  const found = isObjectType(owner) ? owner.getFields()[field] : undefined
  if (!found) throw new Error(`The schema has no ${path}`)
  return found
}

/** The fields that answer a connection. */
const connections = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => `${type.name}.${field.name}`)
    : [],
)

const operation = (path: string, args: string): string => {
  const name = path.split('.')[1]
  return `{ ${LISTS[path]?.replace('LIST', `${name}(first: ${PAGE}${args}) { nodes { id } }`)} }`
}

const filterOf = (path: string) => {
  const type = getNamedType(fieldOf(path).args.find(({ name }) => name === 'filter')?.type)
  return isInputObjectType(type) ? type : undefined
}

const ordersOf = (path: string): string[] => {
  const type = getNamedType(fieldOf(path).args.find(({ name }) => name === 'order')?.type)
  return isEnumType(type) ? type.getValues().map(({ name }) => `, order: ${name}`) : ['']
}

describe('the table of lists', () => {
  it('has every list of the schema, and every field of every filter', () => {
    const listed = [...Object.keys(LISTS), ...Object.keys(ELSEWHERE)]
    const owed = connections.filter((path) => !listed.includes(path) && !WITHOUT_BOUND.test(path))
    expect(owed, 'enter it in tests/generated/lists.ts').toEqual([])
    for (const path of Object.keys(LISTS)) {
      const filter = filterOf(path)
      if (filter) expect(Object.keys(VALUES[filter.name] ?? {}).sort()).toEqual(Object.keys(filter.getFields()).sort())
    }
  })
})

describe.each(Object.keys(LISTS))('%s', (path) => {
  it('costs its page, in every order', async () => {
    for (const order of ordersOf(path)) {
      const hits = await hitsOf(operation(path, order))
      expect(hits, `${operation(path, order)} ${hits}`).toBeLessThan(BOUND)
    }
  })

  const filter = filterOf(path)
  const fields = Object.keys((filter && VALUES[filter.name]) ?? {})
  const bounded = fields.filter((field) => UNBOUNDED[`${path} ${field}`] === undefined)
  if (bounded.length > 0)
    it.each(bounded)('costs its page when it is filtered by %s', async (field) => {
      const text = operation(path, `, filter: { ${field}: ${VALUES[filter?.name ?? '']?.[field]} }`)
      expect(await hitsOf(text), text).toBeLessThan(BOUND)
    })
})

describe('a range of days', () => {
  it.each(['Query.meetings', 'State.meetings', 'Place.meetings', 'Body.meetings', 'Official.attendances'])(
    'of %s costs what lies in it, from either end, also where the page is not full',
    async (path) => {
      const during = ', filter: { during: { from: "2015-03-03", to: "2015-03-05" } }'
      for (const order of ordersOf(path))
        expect(await hitsOf(operation(path, during + order)), order).toBeLessThan(BOUND)
    },
  )
})

/** Filters of meetings whose parts lead in turn: each alone, and many together. */
const FILTERS = fc.record(
  {
    during: fc.constantFrom('{ from: "2015" }', '{ from: "2014-06", to: "2015-02-10" }', '{ to: "2012-03-03" }'),
    in: fc.subarray([...SITES], { minLength: 1 }).map((ids) => JSON.stringify(ids)),
    convenedBy: fc.subarray([...BODIES], { minLength: 1 }).map((ids) => JSON.stringify(ids)),
    attendedBy: fc.subarray([...PEOPLE], { minLength: 1, maxLength: 2 }).map((ids) => JSON.stringify(ids)),
    rank: fc.constantFrom('[FOREIGN_MINISTER]', '[HEAD_OF_STATE, HEAD_OF_MISSION]'),
    kind: fc.constantFrom('[BILATERAL]', '[SUMMIT, COUNCIL]', '[SESSION]', '[SESSION, COUNCIL]'),
    text: fc.constantFrom('"council"', '"meet"', '"none such"', '""'),
    maxParties: fc.constantFrom('2', '10'),
  },
  { requiredKeys: [] },
)

/** The list in the answer to an operation of the table. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which no type knows.
const answerOf = (path: string, data: any): any => {
  const field = path.split('.')[1] ?? ''
  return data[field] ?? data[Object.keys(data)[0] ?? '']?.[field]
}

/** The texts in a row of a list of ids alone: nothing else in it is text. */
const idsOf = (row: unknown): string[] =>
  Array.isArray(row) ? row.flatMap(idsOf) : typeof row === 'string' ? [row] : []

const FILTERED = Object.keys(LISTS).filter((path) => filterOf(path) !== undefined)

/** A filtered list and an order; a filter of meetings with any ids, the others with any part of the table. */
const QUESTIONS = fc.constantFrom(...FILTERED).chain((path) => {
  const values = Object.entries(VALUES[filterOf(path)?.name ?? ''] ?? {})
  const filter = filterOf(path)?.name === 'MeetingFilter' ? FILTERS.map(Object.entries) : fc.subarray(values)
  return fc.record({
    path: fc.constant(path),
    filter: filter.map((parts) => `, filter: { ${parts.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
    order: fc.constantFrom(...ordersOf(path)),
    backward: fc.boolean(),
  })
})

describe('whichever way leads', () => {
  const list = (path: string, args: string, selection: string) =>
    `{ ${LISTS[path]?.replace('LIST', `${path.split('.')[1]}(${args}) { ${selection} }`)} }`

  it('the page, the count and what lies ahead are those of the list without access paths', async () => {
    const property = fc.asyncProperty(QUESTIONS, async ({ path, filter, order, backward }) => {
      const args = `${backward ? 'last' : 'first'}: 7${filter}${order}`
      const text = list(path, args, 'nodes { id } pageInfo { hasNextPage hasPreviousPage } totalCount')
      expect(await comparison.along(text), text).toEqual(await comparison.plainly(text))
    })
    await fc.assert(property, { numRuns: 40, seed: 1 })
  }, 300_000)

  it('the pages behind one another are one list', async () => {
    const property = fc.asyncProperty(QUESTIONS, async ({ path, filter, order, backward }) => {
      const [size, from, end] = backward ? ['last', 'before', 'startCursor'] : ['first', 'after', 'endCursor']
      const whole = list(path, `${size}: 12${filter}${order}`, 'nodes { id }')
      const walked: string[] = []
      let cursor: string | null = null
      for (let page = 0; page < 3; page++) {
        const args: string = `${size}: 4${cursor ? `, ${from}: "${cursor}"` : ''}${filter}${order}`
        const data = await service.data(list(path, args, `nodes { id } pageInfo { ${end} }`))
        const answer = answerOf(path, data)
        walked.splice(backward ? 0 : walked.length, 0, ...answer.nodes.map(({ id }: { id: string }) => id))
        cursor = answer.pageInfo[end ?? '']
        if (!cursor) break
      }
      const plain = idsOf(await comparison.plainly(whole))
      expect(walked, whole).toEqual(backward ? plain.reverse() : plain)
    })
    await fc.assert(property, { numRuns: 12, seed: 2 })
  }, 300_000)
})

const { hub, few, states, organizations, office, capitals, document, summit, closePair, estrangedPair } = landmarks(
  SIZES.small,
)
const [busiest = ''] = states

describe('a timeline', () => {
  const timeline = (of: string, args: string) =>
    `{ timeline(of: "${of}", ${args}) { nodes { on what node { id } link { id } } } }`
  // Each of the eleven kinds is read as far as the page, at three hits an entry, and what they hold is read once.
  const ALL_KINDS = 1_400

  it.each([hub, few, busiest, organizations[0], capitals[0], office, summit, document].map(String))(
    'of %s costs its page, from either end and in a range',
    async (of) => {
      for (const args of [
        `first: ${PAGE}`,
        `last: ${PAGE}`,
        `first: ${PAGE}, during: { from: "2015-03", to: "2015-05" }`,
      ]) {
        const hits = await hitsOf(timeline(of, args))
        expect(hits, `${of} ${args}: ${hits}`).toBeLessThan(ALL_KINDS)
      }
    },
  )

  it.each(['MEETING', 'ADOPTED', 'SIGNED', 'TENURE_BEGAN'])('of %s alone costs its page', async (what) => {
    expect(await hitsOf(timeline(busiest, `first: ${PAGE}, what: [${what}]`))).toBeLessThan(BOUND)
  })
})

describe('what stands between two', () => {
  const between = ([one, other]: readonly string[], selection: string, rest = '') =>
    `{ relation(between: "${one}", and: "${other}"${rest}) { ${selection} } }`

  it.each([
    'firstContact { id }',
    'lastContact { id }',
    `meetings(first: ${PAGE}) { nodes { id } }`,
    `documents(first: ${PAGE}) { nodes { id } }`,
    `programmes(first: ${PAGE}) { nodes { id } }`,
    `timeline(first: ${PAGE}, what: [MEETING]) { nodes { on } }`,
  ])('costs its page where they met often: %s', async (selection) => {
    expect(await hitsOf(between(closePair, selection)), selection).toBeLessThan(BOUND)
  })

  // Passing a meeting over takes six hits.
  it('costs the less busy of the two where they hardly ever met', async () => {
    const meetings = `meetings(first: ${PAGE}) { nodes { id } }`
    expect(await hitsOf(between([hub, few], meetings))).toBeLessThan(BOUND)
    const [one = '', other = ''] = estrangedPair
    const [[ofOne, ofOther] = []] = await graph.read(
      {
        name: 'meetings',
        text: 'RETURN COUNT { (:State {id: $one})-[:INVOLVED_IN]->() }, COUNT { (:State {id: $other})-[:INVOLVED_IN]->() }',
      },
      { one, other },
    )
    expect(await hitsOf(between(estrangedPair, meetings))).toBeLessThan(8 * Math.min(Number(ofOne), Number(ofOther)))
  })

  it('costs what lies in the range', async () => {
    const timeline = `timeline(first: ${PAGE}) { nodes { on } }`
    expect(await hitsOf(between(estrangedPair, timeline, ', during: { from: "2015-03", to: "2015-03" }'))).toBeLessThan(
      BOUND,
    )
  })
})
