import { parseArgs } from 'node:util'
import { QUESTIONS, type QuestionName } from '../questions/names.ts'
import { CONCURRENCIES, ENGINES, type EngineName } from './names.ts'

export interface Options {
  readonly quick: boolean
  readonly questions: readonly QuestionName[]
  readonly concurrencies: readonly number[]
  readonly engines: readonly EngineName[]
  readonly rounds: number
  /** How long an engine is asked in one of its turns, in milliseconds. */
  readonly turnMs: number
  /** A Neo4j that has the graph already, as bolt://user:password@host:port. */
  readonly neo4j: string | undefined
}

const USAGE = `npm run bench -- [options]
  --quick              a fifth of the graph, fewer and shorter rounds: under 10 minutes
  --questions=a,b      of ${Object.keys(QUESTIONS).join(', ')}
  --concurrency=1,16   of ${CONCURRENCIES.join(', ')}, or any other number
  --engines=a,b        of ${ENGINES.join(', ')}
  --rounds=5  --turn=1500 (ms)
  --neo4j=bolt://user:password@host:port   a Neo4j with the graph instead of a managed one`

const text = { type: 'string' } as const

function chosen<T extends string>(name: string, given: string | undefined, all: readonly T[]): readonly T[] {
  if (given === undefined) return all
  return given.split(',').map((one) => {
    const known = all.find((candidate) => candidate === one)
    if (known === undefined) throw new Error(`--${name}: ${one} is none of ${all.join(', ')}.\n${USAGE}`)
    return known
  })
}

function whole(name: string, given: string): number {
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name}: ${given} is no whole number above 0.\n${USAGE}`)
  return value
}

/** Reads the command line. Throws an Error that says what would be right. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      ...{ questions: text, concurrency: text, engines: text, rounds: text, turn: text, neo4j: text },
    },
  })
  const { quick } = values
  return {
    quick,
    questions: chosen('questions', values.questions, Object.keys(QUESTIONS) as QuestionName[]),
    concurrencies: values.concurrency?.split(',').map((one) => whole('concurrency', one)) ?? CONCURRENCIES,
    engines: chosen('engines', values.engines, ENGINES),
    rounds: whole('rounds', values.rounds ?? (quick ? '3' : '5')),
    turnMs: whole('turn', values.turn ?? (quick ? '600' : '1500')),
    neo4j: values.neo4j,
  }
}
