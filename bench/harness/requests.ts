import { readFileSync } from 'node:fs'
import type { Variables } from '../questions/floor.ts'
import type { QuestionName } from '../questions/names.ts'
import { shapes } from '../questions/shapes.ts'
import type { EngineName } from './names.ts'

/** A request, ready to be sent. */
export interface Request {
  readonly path: string
  readonly body: string
}

/** The text of an answer's `data`, or the errors. */
interface Payload {
  readonly data?: unknown
  readonly errors?: unknown
}

const textOf = (question: QuestionName, file: string): string =>
  readFileSync(new URL(`../questions/${question}/${file}`, import.meta.url), 'utf8')

/** The requests by which an engine is asked a question with each of these variables. */
export function requestsOf(engine: EngineName, question: QuestionName, pool: readonly Variables[]): Request[] {
  if (engine === 'floor') return pool.map((variables) => ({ path: `/q/${question}`, body: JSON.stringify(variables) }))
  const query = textOf(question, `${engine}.graphql`)
  const given = engine === 'neo4jGraphql' ? shapes[question].variables : (variables: Variables) => variables
  return pool.map((variables) => ({
    path: '/graphql',
    body: JSON.stringify({ query, variables: given(variables) }),
  }))
}

/** The data of an answer in Chancery's form. Throws an Error with what the engine said where there is none. */
export function readAnswer(engine: EngineName, question: QuestionName, status: number, text: string): unknown {
  const { data, errors } = JSON.parse(text) as Payload
  if (status !== 200 || errors || data === undefined)
    throw new Error(`${engine} answers ${question} with ${status}: ${text.slice(0, 600)}`)
  return engine === 'neo4jGraphql' ? shapes[question].data(data) : data
}
