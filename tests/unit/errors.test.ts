import { GraphQLError, type GraphQLFormattedError, Kind, parse, visit } from 'graphql'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { BadUserInput, DatabaseUnavailable, DeadlineExceeded, Internal } from '../../src/errors.ts'
import { argumentOf } from '../../src/http/argument.ts'
import { errorFormatter } from '../../src/http/formatError.ts'

function format(error: Error, code = 'INTERNAL_SERVER_ERROR') {
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line) => lines.push(line) })
  const thrown = new GraphQLError(error.message, { originalError: error, path: ['meetings'] })
  const formatted = { message: thrown.message, path: ['meetings'], extensions: { code, stacktrace: ['at x'] } }
  return { answer: errorFormatter(log)(formatted, thrown), log: lines.join('') }
}

describe('an error on its way to the client', () => {
  it('keeps the text of a refused argument and names it', () => {
    const { answer } = format(new BadUserInput('first', 'first is from 1 to 500, not 501'))
    expect(answer.message).toBe('first is from 1 to 500, not 501')
    expect(answer.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
  })

  it.each([
    ['DATABASE_UNAVAILABLE', new DatabaseUnavailable({ detail: 'meetings: connect ECONNREFUSED 10.0.0.7:7687' })],
    ['DEADLINE_EXCEEDED', new DeadlineExceeded({ detail: 'meetings: connect ECONNREFUSED 10.0.0.7:7687' })],
  ])('shows the public sentence of %s and logs the private detail', (code, error) => {
    const { answer, log } = format(error)
    expect(answer).toEqual({ message: error.message, path: ['meetings'], extensions: { code } })
    expect(log).toContain('ECONNREFUSED 10.0.0.7:7687')
  })

  it.each([
    ['an unknown error', new TypeError('cannot read MATCH (n:Official) of undefined')],
    ['a fault of ours', new Internal({ detail: 'meetings: MATCH (n:Official) is no statement' })],
  ])('turns %s into INTERNAL with an incident that the log explains', (_what, error) => {
    const { answer, log } = format(error)
    expect(answer.message).toBe('Something went wrong on our side.')
    expect(Object.keys(answer.extensions ?? {}).sort()).toEqual(['code', 'incident'])
    expect(answer.extensions?.['code']).toBe('INTERNAL')
    expect(JSON.stringify(answer)).not.toContain('MATCH')
    expect(log).toContain(String(answer.extensions?.['incident']))
    expect(log).toContain('MATCH (n:Official)')
  })

  it('leaves the faults of GraphQL itself as they are', () => {
    const error = new GraphQLError('Cannot query field "x" on type "Query".')
    const formatted: GraphQLFormattedError = {
      message: error.message,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    }
    expect(errorFormatter(pino({ level: 'silent' }))(formatted, error)).toBe(formatted)
  })
})

describe('the argument of a refused value', () => {
  const documents: [string, string | undefined][] = [
    ['{ a(first: "BAD") }', 'first'],
    ['{ a(filter: { kind: [X], during: { to: "2023", from: "BAD" } }) }', 'filter.during.from'],
    ['{ a(filter: { in: ["x", { y: "z" }], party: ["q", "BAD"] }) }', 'filter.party'],
    ['{ a(by: 1) { b(asOf: "BAD", first: 2) } }', 'asOf'],
    ['query Q($day: Date = "BAD") { a(day: $day) }', 'day'],
  ]

  it.each(documents)('in %s is %s', (text, argument) => {
    let found: string | undefined
    visit(parse(text), {
      StringValue: (node) => {
        if (node.value === 'BAD') found = argumentOf(node)
      },
    })
    expect(found).toBe(argument)
  })

  it('is the variable where the value came in one', () => {
    const { definitions } = parse('query Q($day: Date) { a(day: $day) }')
    const [operation] = definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return expect.unreachable('one operation stands there')
    expect(argumentOf(operation.variableDefinitions?.[0])).toBe('$day')
  })

  it('is unknown where the fault is that of a field', () => {
    const [operation] = parse('{ a(day: 1) { b } }').definitions
    expect(argumentOf(operation)).toBeUndefined()
  })
})
