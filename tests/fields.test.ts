import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildExecutableSchema } from '../src/schema.ts'
import { openService, type Service } from './service.ts'

const { schema } = buildExecutableSchema()

/** Objects of the shared world by type: how each is reached. */
const NODES: Record<string, string[]> = {
  State: ['state:XRU', 'state:XGR', 'state:XSY', 'state:BLR'],
  Official: ['official:rudolf-rassendyll', 'official:flavia', 'official:sergei-aleinik'],
  Office: ['office:xru-foreign-minister', 'office:xru-ambassador-to-xgr'],
  Body: ['body:test-league', 'body:test-league-council', 'body:xru-mfa', 'body:cis'],
  Place: ['place:strelsau', 'place:edelweiss', 'place:zenda-castle'],
  Meeting: [
    'meeting:test-summit-2002',
    'meeting:test-summit-2002-opening',
    'meeting:test-council-2005',
    'meeting:test-call-2004',
  ],
  Programme: ['programme:test-exchange-2003-2005', 'programme:test-festival'],
  Document: ['document:test-treaty', 'document:test-communique'],
  Source: ['source:test-gazette', 'source:test-courier'],
}
const LINKS: Record<string, string[]> = {
  Attendance: ['attendance:summit-rassendyll', 'attendance:closing-calhoun', 'attendance:call-flavia'],
  Tenure: ['tenure:rassendyll-fm', 'tenure:flavia-fm', 'tenure:lorry-ambassador', 'tenure:calhoun-head'],
  Membership: ['membership:xru-league', 'membership:xgr-league'],
  Chairmanship: ['chairmanship:xgr-league', 'chairmanship:flavia-council'],
  Signature: ['signature:treaty-rassendyll', 'signature:treaty-xru-ratification'],
  MeetingPlan: ['plan:test-council-held', 'plan:test-next-summit', 'plan:test-cancelled', 'plan:test-summit-moved'],
  PlainLink: ['located-in:strelsau-xru', 'part-of:council-league', 'party-to:exchange-xgr'],
}
/** Fields that are null or empty in the whole world, each with its reason. */
const EMPTY: Record<string, string> = {
  'PlainLink.attested': 'no source attests a plain link of the world on a day',
  'Membership.attested': 'as above',
  'Signature.period': 'a signature has a day, no period',
  'Signature.attested': 'as above',
  'Attendance.period': 'an attendance has no time of its own',
  'Attendance.attested': 'as above',
  'MeetingPlan.attested': 'as above',
}
/** Comes with the traversal questions. */
const LATER: string[] = []

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const composite = (type: GraphQLOutputType): GraphQLObjectType | GraphQLInterfaceType | undefined => {
  const named = getNamedType(type)
  return isObjectType(named) || isInterfaceType(named) ? named : undefined
}

/** A selection of a field: itself, or as deep as told what hangs below it. */
function selection(name: string, type: GraphQLOutputType, depth: number): string | undefined {
  const below = composite(type)
  if (!below) return name
  const fields = Object.values(below.getFields()).flatMap((field) => {
    if (LATER.includes(`${below.name}.${field.name}`)) return []
    // Connections, edges and values are no deeper than what they hold.
    const flat = /(Connection|Edge|PageInfo|Period|Name|Identifier)$/.test(below.name)
    if (!isLeafType(getNamedType(field.type)) && depth <= 0 && !flat) return []
    return selection(field.name, field.type, flat ? depth : depth - 1) ?? []
  })
  return fields.length > 0 ? `${name} { __typename ${fields.join(' ')} }` : undefined
}

const reach = (type: string): string =>
  NODES[type]
    ? `items: nodes(ids: ${JSON.stringify(NODES[type])})`
    : `items: links(ids: ${JSON.stringify(LINKS[type])})`

const types = [...Object.keys(NODES), ...Object.keys(LINKS)]
const fieldsOf = (type: string) => Object.values((schema.getType(type) as GraphQLObjectType).getFields())

const hasContent = (value: unknown): boolean => {
  if (value === null || value === undefined) return false
  if (Array.isArray(value)) return value.some(hasContent)
  if (typeof value !== 'object') return true
  const { nodes, pageInfo, totalCount, edges, ...rest } = value as Record<string, unknown>
  return (
    hasContent(nodes) ||
    hasContent(
      Object.entries(rest)
        .filter(([key]) => key !== '__typename')
        .map(([, item]) => item),
    )
  )
}

describe('the world that the tests share', () => {
  it('holds every object that is asked for here', async () => {
    for (const type of types) {
      const { items } = await service.data(`{ ${reach(type)} { __typename id } }`)
      expect(
        items.map((item: { __typename: string } | null) => item?.__typename),
        type,
      ).toEqual(items.map(() => type))
    }
  })

  it('has objects of every type of node and link', () => {
    const all = ['Node', 'Link'].flatMap((name) =>
      schema.getPossibleTypes(schema.getType(name) as GraphQLInterfaceType).map((type) => type.name),
    )
    expect(types.toSorted()).toEqual(all.toSorted())
  })
})

describe.each(types)('%s', (type) => {
  const selected = fieldsOf(type).flatMap((field) => {
    if (LATER.includes(`${type}.${field.name}`)) return []
    return [{ name: field.name, text: selection(field.name, field.type, 0) ?? field.name }]
  })
  const ask = async (text: string): Promise<Record<string, unknown>[]> =>
    (await service.data(`{ ${reach(type)} { ... on ${type} { ${text} } } }`)).items
  let together: Promise<Record<string, unknown>[]>
  beforeAll(() => {
    together = ask(selected.map(({ text }) => text).join(' '))
  })

  it.each(selected)('answers $name, alone as among all its fields', async ({ name, text }) => {
    const values = (await ask(text)).map((item) => item[name])
    expect((await together).map((item) => item[name])).toEqual(values)
    if (EMPTY[`${type}.${name}`]) expect(values.some(hasContent), 'no longer empty: take it off the list').toBe(false)
    else expect(values.some(hasContent), `no ${type} of the world has ${name}`).toBe(true)
  })
})
