import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import {
  GraphQLError,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  execute as graphqlExecute,
  parse,
} from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Context } from '../src/context.ts'
import { BadUserInput } from '../src/errors.ts'
import { connect } from '../src/graph/graph.ts'
import { missingConstraints } from '../src/graph/standing.ts'
import { readExamples } from '../src/http/examples.ts'
import type { Execute } from '../src/plan/execute.ts'
import { createServer, type ServerDeps } from '../src/server.ts'

// A schema of the door's own: what passes through it is tested elsewhere.
const Day = new GraphQLScalarType({
  name: 'Day',
  parseValue: (value) => {
    if (value === '2023-10-12') return value
    throw new BadUserInput(undefined, 'write a day as 2023-10-12')
  },
})
const text = (resolve: (context: Context) => unknown) => ({
  type: GraphQLString,
  resolve: (_root: unknown, _args: unknown, context: Context) => resolve(context),
})
/** Asks the database for one value. */
const value = (name: string, cypher: string) =>
  text(async ({ ask, viewer, signal }) => {
    const row = await ask({ name, text: cypher, columns: 1, mergeable: true }, viewer.rights, {
      parameters: {},
      signal,
    })
    return row?.[0]
  })
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: {
      today: text(({ today }) => today),
      one: value('one', 'RETURN 1 AS column0'),
      slow: value('slow', 'UNWIND range(1, 10000000000) AS x WITH x WHERE x % 7 = 3 RETURN count(*) AS column0'),
      pause: text(() => pause(300, 'done')),
      broken: value('broken', 'MATCH (secret RETURN'),
      unknown: text(() => {
        throw new GraphQLError('MATCH (secret) at /home/us/secret.ts')
      }),
      on: { type: GraphQLString, args: { day: { type: Day } }, resolve: (_root, { day }) => day },
    },
  }),
})

const execute: Execute = async ({ variables, context, ...request }) =>
  graphqlExecute({ ...request, schema, variableValues: variables, contextValue: context })

const log = pino({ level: 'silent' })
const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
const config = { corsOrigins: ['https://dash.example.org'], deadlineMs: 500, introspection: true, production: false }

async function open(deps: Partial<ServerDeps> = {}): Promise<[FastifyInstance, string]> {
  const checkReadiness = () => missingConstraints(deps.graph ?? graph, [])
  const now = () => new Date('2023-12-31T23:59:59.999Z')
  const server = await createServer({ graph, schema, execute, config, log, checkReadiness, now, ...deps })
  return [server, await server.listen({ port: 0, host: '127.0.0.1' })]
}

const post = async (address: string, query: string, variables?: object) => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data?: Record<string, unknown>; errors?: GraphQLError[] }
}

let server: FastifyInstance
let address: string
beforeAll(async () => {
  ;[server, address] = await open()
})
afterAll(async () => {
  await server.close()
  await graph.close()
})

describe('/graphql', () => {
  it('answers a POST', async () => {
    expect(await post(address, '{ one today }')).toEqual({ data: { one: '1', today: '2023-12-31' } })
  })

  it('answers a GET that a page of another site could not send unasked', async () => {
    const response = await fetch(`${address}/graphql?query={one}`, { headers: { 'apollo-require-preflight': 'yes' } })
    expect(await response.json()).toEqual({ data: { one: '1' } })
  })

  it('refuses a GET and a POST that any page could send unasked', async () => {
    const get = await fetch(`${address}/graphql?query={one}`)
    const form = await fetch(`${address}/graphql`, { method: 'POST', body: '{"query":"{one}"}' })
    for (const response of [get, form]) {
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('Cross-Site Request Forgery')
    }
  })

  it('answers the pages of the origins that were named, and no others', async () => {
    const ask = (origin: string) => fetch(`${address}/graphql?query={one}`, { headers: { origin } })
    expect((await ask('https://dash.example.org')).headers.get('access-control-allow-origin')).toBe(
      'https://dash.example.org',
    )
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('gives a value that a scalar refuses one code, as a literal and as a variable, and names its argument', async () => {
    const literal = await post(address, '{ on(day: "2023-02-30") }')
    const variable = await post(address, 'query ($d: Day) { on(day: $d) }', { d: '2023-02-30' })
    expect(literal.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'day' } }])
    expect(variable.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: '$d' } }])
    for (const { errors } of [literal, variable]) expect(errors?.[0]?.message).toContain('write a day as 2023-10-12')
  })

  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ one ', 'GRAPHQL_PARSE_FAILED'],
    [`{ ${'one '.repeat(10_001)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('keeps the code of GraphQL for %.20s', async (query, code) => {
    expect((await post(address, query)).errors).toMatchObject([{ extensions: { code } }])
  })

  it.each(['broken', 'unknown'])('leaks nothing of a %s fault, and leaves its neighbours standing', async (field) => {
    const answer = await post(address, `{ one ${field} }`)
    expect(answer.data).toEqual({ one: '1', [field]: null })
    expect(answer.errors).toMatchObject([
      { path: [field], extensions: { code: 'INTERNAL', incident: expect.any(String) } },
    ])
    expect(JSON.stringify(answer)).not.toMatch(/secret|MATCH|stack|\.ts/)
  })

  it('ends what takes longer than a request may take', async () => {
    const start = Date.now()
    const answer = await post(address, '{ one slow }')
    expect(answer.data).toEqual({ one: '1', slow: null })
    expect(answer.errors).toMatchObject([{ path: ['slow'], extensions: { code: 'DEADLINE_EXCEEDED' } }])
    expect(Date.now() - start).toBeLessThan(2_000)
  })

  it('refuses a body that is no JSON, and one that is too large, in the shape of GraphQL', async () => {
    const send = async (body: string) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return [response.status, ((await response.json()) as { errors: GraphQLError[] }).errors[0]?.extensions['code']]
    }
    expect(await send('{')).toEqual([400, 'BAD_REQUEST'])
    expect(await send(JSON.stringify({ query: '#'.repeat(600_000) }))).toEqual([413, 'BAD_REQUEST'])
  })
})

describe('the pages', () => {
  const page = async (path: string) => {
    const response = await fetch(`${address}${path}`, { headers: { accept: 'text/html' } })
    return {
      status: response.status,
      policy: response.headers.get('content-security-policy'),
      body: await response.text(),
    }
  }

  it('lead from / to the Sandbox and to the IDE', async () => {
    const { body } = await page('/')
    expect(body).toContain('href="/graphql"')
    expect(body).toContain('href="/ide/"')
  })

  it('show the Sandbox at /graphql, with the examples', async () => {
    const { body } = await page('/graphql')
    expect(body).toContain('EmbeddedSandbox')
    for (const { text } of readExamples()) expect(body).toContain(JSON.stringify(text).slice(1, 60))
  })

  it('show the IDE at /ide, whole from this machine', async () => {
    const ide = await page('/ide')
    expect(ide.status).toBe(200)
    expect(ide.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    expect(ide.policy).toContain("default-src 'self'")
    const parts = [...ide.body.matchAll(/(?:src|href)="([^"]+\.(?:js|css|svg|ico))"/g)].map(([, path]) => path)
    expect(parts.length).toBeGreaterThan(5)
    for (const part of parts) expect([part, (await page(`/ide/${part}`)).status]).toEqual([part, 200])
  })

  it('fill the windows of the IDE with the examples, each of which is one named operation', async () => {
    const { body } = await page('/ide/options.js')
    const examples = readExamples()
    expect(examples.length).toBeGreaterThan(2)
    for (const { name, text } of examples) {
      expect(body).toContain(JSON.stringify({ initialName: name, initialQuery: text }))
      expect(parse(text).definitions.map((definition) => definition.kind)).toEqual(['OperationDefinition'])
    }
  })

  it('do not exist elsewhere', async () => {
    expect((await page('/nowhere')).status).toBe(404)
    expect((await page('/ide/../package.json')).status).toBe(404)
  })
})

describe('health', () => {
  const health = async (at: string, path: string) => {
    const response = await fetch(`${at}/health/${path}`)
    return [response.status, await response.json()]
  }

  it('is live and ready where the database answers', async () => {
    expect(await health(address, 'live')).toEqual([200, { status: 'live' }])
    expect(await health(address, 'ready')).toEqual([200, { status: 'ready' }])
  })

  it('is live but not ready where the database is gone', async () => {
    const gone = connect({ ...inject('neo4j'), uri: 'bolt://127.0.0.1:1', database: 'neo4j' })
    const [other, at] = await open({ graph: gone })
    expect(await health(at, 'live')).toEqual([200, { status: 'live' }])
    expect(await health(at, 'ready')).toEqual([503, { status: 'not ready', reason: 'The database does not answer.' }])
    expect((await post(at, '{ one }')).errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }])
    await other.close()
    await gone.close()
  })

  it('is not ready where a constraint is missing', async () => {
    const [other, at] = await open({ checkReadiness: async () => ['meeting_id'] })
    expect(await health(at, 'ready')).toMatchObject([503, { missing: ['meeting_id'] }])
    await other.close()
  })
})

describe('closing', () => {
  it('lets the requests that came in finish, and takes no more', async () => {
    const [other, at] = await open()
    const inFlight = post(at, '{ pause }')
    await pause(100)
    const start = Date.now()
    const closed = other.close()
    expect(await inFlight).toEqual({ data: { pause: 'done' } })
    await closed
    expect(Date.now() - start).toBeLessThan(2_000)
    await expect(post(at, '{ one }')).rejects.toThrow()
  })
})
