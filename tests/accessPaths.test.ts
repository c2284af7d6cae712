import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { generated } from '../bench/graph/generate.ts'
import { landmarks } from '../bench/graph/landmarks.ts'
import { SIZES } from '../bench/graph/size.ts'
import { connect } from '../src/graph/graph.ts'
import { applyConstraints, storeFacts } from '../src/load/load.ts'
import { ELSEWHERE, LISTS, UNBOUNDED, VALUES } from './generated/lists.ts'
import { openProfiler, schema } from './generated/profile.ts'

const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
const profiler = openProfiler(inject('neo4j'), landmarks(SIZES.small).today)

const REMOVE = `MATCH (node) WHERE node.id CONTAINS ':bench-'
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS`

beforeAll(async () => {
  await applyConstraints(graph)
  await storeFacts(graph, generated(SIZES.small), () => undefined)
}, 300_000)

afterAll(async () => {
  await graph.run({ name: 'remove the generated graph', text: REMOVE })
  await profiler.close()
  await graph.close()
}, 120_000)

const PAGE = 10
// The hub has 1,000 meetings, the busiest state more, and each row of a walk is worth 2 to 10 hits.
const BOUND = 900

// The links of a node are of eighteen types, in both directions: no index has them all, so they cost what the node has.
// What stands between two nodes is tested with the traversals.
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
      const hits = await profiler.hits(operation(path, order))
      expect(hits, `${operation(path, order)} ${hits}`).toBeLessThan(BOUND)
    }
  })

  const filter = filterOf(path)
  const fields = Object.keys((filter && VALUES[filter.name]) ?? {})
  const bounded = fields.filter((field) => UNBOUNDED[`${path} ${field}`] === undefined)
  if (bounded.length > 0)
    it.each(bounded)('costs its page when it is filtered by %s', async (field) => {
      const text = operation(path, `, filter: { ${field}: ${VALUES[filter?.name ?? '']?.[field]} }`)
      expect(await profiler.hits(text), text).toBeLessThan(BOUND)
    })
})

describe('a range of days', () => {
  it.each(['Query.meetings', 'State.meetings', 'Place.meetings', 'Body.meetings', 'Official.attendances'])(
    'of %s costs what lies in it, from either end, also where the page is not full',
    async (path) => {
      const during = ', filter: { during: { from: "2015-03-03", to: "2015-03-05" } }'
      for (const order of ordersOf(path))
        expect(await profiler.hits(operation(path, during + order)), order).toBeLessThan(BOUND)
    },
  )
})
