import { parse, validate } from 'graphql'
import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, describe, expect, inject, it } from 'vitest'
import type { Ask } from '../src/batch/batches.ts'
import type { Context } from '../src/context.ts'
import { fragments } from '../src/generated/cypher.ts'
import { constraints, statements } from '../src/generated/statements.ts'
import type { Parameters, Statement } from '../src/graph/graph.ts'
import { readExamples } from '../src/http/examples.ts'
import { buildExecutableSchema } from '../src/schema.ts'
import { TODAY } from './service.ts'

const { schema, execute } = buildExecutableSchema()
const { uri, user, password } = inject('neo4j')
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
afterAll(() => driver.close())

/** The operators of a statement's plan; fails on whatever Neo4j warns of: unknown names, cartesian products, deprecations. */
async function explain({ name, text }: Statement, parameters: Parameters = {}): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
  const warnings = summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING')
  expect(
    warnings.map(({ statusDescription }) => statusDescription),
    `${name}\n${text}`,
  ).toEqual([])
  const operators = (plan: Plan): string[] => [
    plan.operatorType.replace(/@.*/, ''),
    ...plan.children.flatMap(operators),
  ]
  return summary.plan ? operators(summary.plan) : []
}

/** The statements that an operation sends, without running them. */
async function statementsOf(operation: string): Promise<[Statement, Parameters][]> {
  const sent: [Statement, Parameters][] = []
  const ask: Ask = async (statement, _rights, { parameters }) => {
    sent.push([statement, parameters])
    return undefined
  }
  const document = parse(operation)
  expect(validate(schema, document)).toEqual([])
  const context = { ask, viewer: { rights: 'public' }, today: TODAY } as Context
  const { errors } = await execute({ document, context })
  expect(errors).toBeUndefined()
  return sent
}

/** Only a field that is asked for by ids must find its nodes by index; the others may be lists of all. */
const byId = (operation: string) => /\((id|ids):/.test(operation)

describe('every fragment, in the statement of its example', () => {
  it.each(Object.values(fragments).map((fragment) => [fragment.name, fragment.example]))(
    '%s',
    async (name, example) => {
      const sent = await statementsOf(example ?? '')
      expect(sent.length).toBeGreaterThan(0)
      for (const [statement, parameters] of sent) {
        const operators = await explain(statement, parameters)
        expect(operators, `${name}\n${statement.text}`).not.toContain('AllNodesScan')
        if (byId(example ?? '')) expect(operators, `${name}\n${statement.text}`).not.toContain('NodeByLabelScan')
      }
    },
  )
})

describe('every example operation of the landing page', () => {
  it.each(readExamples().map(({ name, text }) => [name, text]))('%s', async (_name, text) => {
    for (const [statement, parameters] of await statementsOf(text)) await explain(statement, parameters)
  })
})

describe('every whole statement', () => {
  it.each([...constraints, ...Object.values(statements)].map((statement) => [statement.name, statement] as const))(
    '%s',
    async (_name, statement) => {
      // A parameter of which keys are read is a map, by a name or by what a type or a label is called, and one of LIMIT a number;
      // Neo4j takes a list for anything else.
      const named = [...statement.text.matchAll(/(LIMIT )?\$(\w+)(\.|\[(?=type|labels))?/g)]
      const parameters = Object.fromEntries(
        named.map(([, limit, name, key]) => [name, limit ? neo4j.int(1) : key ? {} : []]),
      )
      await explain(statement, parameters)
    },
  )
})

describe('where no meeting lasts more than a day', () => {
  it('a range of days keeps those that begin within it', async () => {
    const during = 'during: { from: "2023-10", to: "2023-12" }'
    const sent = await statementsOf(`{
      encounters(of: ["state:BLR"], ${during}) { nodes { id } }
      official(id: "official:sergei-aleinik") { interlocutors(${during}) { nodes { meetingCount } } }
      contactMatrix(parties: ["state:BLR", "state:RUS"], ${during}) { cells { meetingCount } }
      meetings(filter: { ${during} }) { nodes { id } }
    }`)
    expect(sent).toHaveLength(4)
    const session = driver.session()
    // Seen by nobody else, and taken back.
    const transaction = session.beginTransaction()
    await transaction.run('MATCH (meeting:Meeting) WHERE meeting.span IS NOT NULL REMOVE meeting.span')
    for (const [{ name, text }, parameters] of sent) {
      const { records } = await transaction.run(text, parameters)
      expect(JSON.stringify(records[0]?.get(0)), name).toMatch(/\w/)
    }
    await transaction.rollback()
    await session.close()
  })
})
