import {
  GraphQLError,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLSchema,
  graphqlSync,
  isScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { BadUserInput } from '../../src/errors.ts'
import { scalars } from '../../src/scalars/scalars.ts'
import { buildExecutableSchema } from '../../src/schema.ts'

const { schema } = buildExecutableSchema()

const scalarOf = (name: string): GraphQLScalarType => {
  const type = schema.getType(name)
  if (!isScalarType(type)) throw new Error(`The schema has no scalar ${name}`)
  return type
}

/** Asks one field that gives its argument back, with the scalar as the schema has it. */
function echo(name: string, source: string, variableValues?: Record<string, unknown>) {
  const type = scalarOf(name)
  const fields = {
    echo: { type, args: { value: { type } }, resolve: (_: unknown, { value }: { value?: unknown }) => value },
  }
  const query = new GraphQLObjectType({ name: 'Query', fields })
  return graphqlSync({ schema: new GraphQLSchema({ query }), source, variableValues })
}

const asLiteral = (name: string, value: unknown) => echo(name, `{ echo(value: ${JSON.stringify(value)}) }`)
const asVariable = (name: string, value: unknown) =>
  echo(name, `query ($value: ${name}) { echo(value: $value) }`, { value })

function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error
}

const RIGHT: Record<string, unknown[]> = {
  Date: ['2023-10-12', '2024-02-29', '0001-01-01'],
  DateTime: ['2023-10-12T09:30:00Z', '2023-10-12T09:30Z', '2023-10-12T23:59:59.999Z'],
  PartialDate: ['2023', '2023-10', '2023-10-12', 2023],
  LanguageTag: ['en', 'be-Latn', 'zh-Hant-TW', 'ru'],
  URL: ['https://example.org/a?b=c', 'http://example.org'],
}

const WRONG: Record<string, unknown[]> = {
  Date: ['2023-02-30', '2023-10', '2023', '12.10.2023', '', 'today', true, 20231012],
  DateTime: ['2023-02-30T09:30:00Z', '2023-10-12T24:00:00Z', '2023-10-12T09:30:00+03:00', '2023-10-12', 0],
  PartialDate: ['2023-02-30', '2023-13', '0000', '2023-10-12T00:00Z', '', 23, 2023.5, true],
  LanguageTag: ['', 'e', 'en_US', 'english please', 1],
  URL: ['example.org', '/path', 'javascript:alert(1)', 'ftp://example.org', '', false],
}

describe.each(scalars.map(({ name }) => name))('the scalar %s', (name) => {
  test.each(RIGHT[name] ?? [])('takes %j in the document and in a variable alike', (value) => {
    expect(asLiteral(name, value)).toEqual({ data: { echo: String(value) } })
    expect(asVariable(name, value)).toEqual({ data: { echo: String(value) } })
  })

  test.each(WRONG[name] ?? [])('refuses %j both ways, with one sentence that says what would be right', (value) => {
    const [literal, variable] = [asLiteral(name, value), asVariable(name, value)].map(({ errors }) =>
      innermost(errors?.[0]),
    )
    expect(literal).toBeInstanceOf(BadUserInput)
    expect(variable).toBeInstanceOf(BadUserInput)
    expect(literal).toMatchObject({ code: 'BAD_USER_INPUT', message: (variable as BadUserInput).message })
    expect((literal as BadUserInput).message.startsWith(`${JSON.stringify(value)} is no ${name}; it takes a`)).toBe(
      true,
    )
  })

  test('refuses a name, a list and an object', () => {
    for (const literal of ['en', '[]', '{}']) {
      const { errors } = echo(name, `{ echo(value: ${literal}) }`)
      expect(innermost(errors?.[0]), literal).toBeInstanceOf(BadUserInput)
    }
  })

  test('has examples of both kinds here', () => {
    expect(RIGHT[name]?.length).toBeGreaterThan(1)
    expect(WRONG[name]?.length).toBeGreaterThan(1)
  })
})

describe('the schema', () => {
  test('has no scalar that takes whatever comes', () => {
    const own = Object.values(schema.getTypeMap())
      .filter(isScalarType)
      .map(({ name }) => name)
    const known = ['String', 'ID', 'Int', 'Float', 'Boolean', ...scalars.map(({ name }) => name)]
    expect(own.filter((name) => !known.includes(name))).toEqual([])
  })
})
