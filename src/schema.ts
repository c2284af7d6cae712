import { readdirSync, readFileSync } from 'node:fs'
import {
  buildASTSchema,
  concatAST,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isScalarType,
  parse,
} from 'graphql'
import type { Context } from './context.ts'
import { type Answer, TYPE } from './plan/column.ts'
import { resolveRoot } from './plan/resolve.ts'
import { defineScalar } from './scalars/scalar.ts'
import { scalars } from './scalars/scalars.ts'

const FOLDER = new URL('../schema/', import.meta.url)

export interface ExecutableSchema {
  readonly schema: GraphQLSchema
  /** Reads a field below the root from the decoded answer, where it stands under its response key. */
  readonly fieldResolver: GraphQLFieldResolver<unknown, Context>
}

/** The schema of schema/, with scalars that check their values and roots that are answered by plans. */
export function buildExecutableSchema(): ExecutableSchema {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  const documents = files.sort().map((file) => parse(readFileSync(new URL(file, FOLDER), 'utf8')))
  const schema = buildASTSchema(concatAST(documents))
  for (const scalar of scalars) {
    const type = schema.getType(scalar.name)
    if (isScalarType(type)) defineScalar(type, scalar)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (answer: Answer) => answer[TYPE] as string
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = resolveRoot
  return { schema, fieldResolver: (answer, _args, _context, { path }) => (answer as Answer)[path.key] }
}
