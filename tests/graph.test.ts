import { afterAll, describe, expect, inject, it } from 'vitest'
import { type ChanceryError, DeadlineExceeded } from '../src/errors.ts'
import { connect, int, type StatementEvent } from '../src/graph/graph.ts'
import { missingConstraints } from '../src/graph/standing.ts'

const server = { ...inject('neo4j'), database: 'neo4j' }
const events: StatementEvent[] = []
const graph = connect({ ...server, onStatement: (event) => events.push(event) })
const SLOW = { name: 'slow', text: 'UNWIND range(1, 10000000000) AS x WITH x WHERE x % 7 = 3 RETURN count(*)' }

afterAll(() => graph.close())

const faultOf = async (work: Promise<unknown>): Promise<ChanceryError> =>
  work.then(
    () => expect.unreachable('it was to fail'),
    (fault) => fault,
  )

const running = async (): Promise<unknown> => {
  const rows = await graph.read({ name: 'running', text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery' })
  return rows.filter(([text]) => text === SLOW.text).length
}

describe('a read', () => {
  it('gives rows by position, with whole numbers as numbers', async () => {
    const text = 'UNWIND range(1, 3) AS x RETURN x, toString(x), [x, null, true], 1.5 LIMIT $n'
    expect(await graph.read({ name: 'rows', text }, { n: int(2) })).toEqual([
      [1, '1', [1, null, true], 1.5],
      [2, '2', [2, null, true], 1.5],
    ])
  })

  it('counts and reports each statement', async () => {
    const before = graph.statements
    await graph.read({ name: 'one', text: 'RETURN 1' })
    await graph.read({ name: 'two', text: 'RETURN 1' })
    expect(graph.statements - before).toBe(2)
    expect(events.slice(-2)).toMatchObject([
      { name: 'one', rows: 1 },
      { name: 'two', rows: 1 },
    ])
  })

  it('refuses a row that carries a type of the driver, naming statement and column', async () => {
    const fault = await faultOf(graph.read({ name: 'dates', text: "RETURN 1 AS a, [date('2023-10-12')] AS day" }))
    expect(fault.code).toBe('INTERNAL')
    expect(fault.detail).toMatch(/^dates returns a Date in column day/)
  })

  it('may not write', async () => {
    expect((await faultOf(graph.read({ name: 'sly', text: 'CREATE (:Sly)' }))).code).toBe('INTERNAL')
  })

  it('is ended by Neo4j at its deadline', async () => {
    const fault = await faultOf(graph.read(SLOW, {}, { timeoutMs: 200 }))
    expect(fault.code).toBe('DEADLINE_EXCEEDED')
    expect(fault.detail).toContain('slow: Neo.ClientError.Transaction.TransactionTimedOut')
  })

  it('ends when it is aborted, in Neo4j too, with the reason that was given', async () => {
    const controller = new AbortController()
    const work = faultOf(graph.read(SLOW, {}, { signal: controller.signal }))
    await expect.poll(running).toBe(1)
    const reason = new DeadlineExceeded({ detail: 'the client went away' })
    controller.abort(reason)
    expect(await work).toBe(reason)
    await expect.poll(running).toBe(0)
  })

  it('is not sent at all when it is aborted beforehand', async () => {
    const before = graph.statements
    expect((await faultOf(graph.read(SLOW, {}, { signal: AbortSignal.abort() }))).code).toBe('DEADLINE_EXCEEDED')
    expect(graph.statements).toBe(before)
  })
})

describe('a fault', () => {
  it('in a statement is INTERNAL, without Cypher in the public sentence', async () => {
    const fault = await faultOf(graph.read({ name: 'broken', text: 'MATCH (secret RETURN' }))
    expect(fault.code).toBe('INTERNAL')
    expect(fault.message).toBe('Something went wrong on our side.')
    expect(fault.detail).toMatch(/^broken: Neo\.ClientError\.Statement\.SyntaxError/)
  })

  it('of the connection is tried again, then DATABASE_UNAVAILABLE', async () => {
    const gone = connect({ ...server, uri: 'bolt://127.0.0.1:1' })
    const fault = await faultOf(gone.read({ name: 'one', text: 'RETURN 1' }))
    expect(fault.code).toBe('DATABASE_UNAVAILABLE')
    expect(fault.detail).toContain('NEO4J_URI')
    expect(gone.statements).toBe(3)
    await gone.close()
  })

  it.each([
    ['password', { password: 'not the password' }, 'NEO4J_PASSWORD'],
    ['database', { database: 'nowhere' }, 'NEO4J_DATABASE'],
  ])('of the %s is DATABASE_UNAVAILABLE, and the detail says what to check', async (_what, wrong, advice) => {
    const other = connect({ ...server, ...wrong })
    const fault = await faultOf(other.ready())
    expect(fault.code).toBe('DATABASE_UNAVAILABLE')
    expect(fault.detail).toContain(advice)
    await other.close()
  })
})

describe('a write', () => {
  it('is seen by the next read', async () => {
    await graph.write({ name: 'put', text: "MERGE (p:GraphTest {id: 'a'}) SET p.seen = true" })
    expect(await graph.read({ name: 'get', text: 'MATCH (p:GraphTest) RETURN p.id, p.seen' })).toEqual([['a', true]])
    await graph.run({
      name: 'clear',
      text: 'MATCH (p:GraphTest) CALL (p) { DETACH DELETE p } IN TRANSACTIONS OF 10 ROWS',
    })
    expect(await graph.read({ name: 'get', text: 'MATCH (p:GraphTest) RETURN count(p)' })).toEqual([[0]])
  })
})

describe('the check of constraints', () => {
  const statements = [
    { name: 'c', text: 'CREATE CONSTRAINT graph_test_id IF NOT EXISTS FOR (n:GraphTest) REQUIRE n.id IS UNIQUE' },
    { name: 'i', text: 'CREATE INDEX graph_test_day IF NOT EXISTS FOR (n:GraphTest) ON (n.day)' },
    { name: 'f', text: 'CREATE FULLTEXT INDEX graph_test_words IF NOT EXISTS FOR (n:GraphTest) ON EACH [n.words]' },
  ]

  it('names what is missing, and nothing once all stand', async () => {
    expect(await missingConstraints(graph, statements)).toEqual(['graph_test_id', 'graph_test_day', 'graph_test_words'])
    for (const statement of statements) await graph.run(statement)
    await graph.run({ name: 'await', text: 'CALL db.awaitIndexes(30)' })
    expect(await missingConstraints(graph, statements)).toEqual([])
    await graph.run({ name: 'drop', text: 'DROP CONSTRAINT graph_test_id' })
    await graph.run({ name: 'mimic', text: 'CREATE INDEX graph_test_id FOR (n:GraphTest) ON (n.id)' })
    await graph.run({ name: 'await', text: 'CALL db.awaitIndexes(30)' })
    expect(await missingConstraints(graph, statements)).toEqual(['graph_test_id'])
    for (const name of ['graph_test_id', 'graph_test_day', 'graph_test_words'])
      await graph.run({ name: 'drop', text: `DROP INDEX ${name}` })
  })

  it('refuses a statement that names nothing', async () => {
    const nameless = { name: 'constraints/x', text: 'CREATE INDEX FOR (n:X) ON (n.y)' }
    await expect(missingConstraints(graph, [nameless])).rejects.toThrow('constraints/x names no constraint or index')
  })
})
