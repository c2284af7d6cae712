import { readdirSync, readFileSync } from 'node:fs'
import { buildASTSchema, concatAST, type GraphQLSchema, isScalarType, parse } from 'graphql'
import { createExecute, type Execute } from './plan/execute.ts'
import { defineScalar } from './scalars/scalar.ts'
import { scalars } from './scalars/scalars.ts'

const FOLDER = new URL('../schema/', import.meta.url)

export interface ExecutableSchema {
  readonly schema: GraphQLSchema
  readonly execute: Execute
}

/** The schema of schema/, with scalars that check their values, and the executor that answers it by plans. */
export function buildExecutableSchema(): ExecutableSchema {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  const documents = files.sort().map((file) => parse(readFileSync(new URL(file, FOLDER), 'utf8')))
  const schema = buildASTSchema(concatAST(documents))
  for (const scalar of scalars) {
    const type = schema.getType(scalar.name)
    if (isScalarType(type)) defineScalar(type, scalar)
  }
  return { schema, execute: createExecute(schema) }
}
