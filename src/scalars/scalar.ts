import { type GraphQLScalarType, Kind, print } from 'graphql'
import { BadUserInput } from '../errors.ts'

/** A scalar that travels as a text. */
export interface TextScalar {
  readonly name: string
  /** What would be right, as the end of a sentence: «a day such as 2023-10-12». */
  readonly expects: string
  readonly accepts: (text: string) => boolean
}

/** Gives a scalar of the schema its meaning; a wrong value is BAD_USER_INPUT, in the document and in a variable alike. */
export function defineScalar(type: GraphQLScalarType, { name, expects, accepts }: TextScalar): void {
  const parse = (value: unknown, shown: string): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new BadUserInput(undefined, `${shown} is no ${name}; it takes ${expects}.`)
  }
  // A year may come as a number: from: 2023.
  type.parseValue = (value) => parse(typeof value === 'number' ? String(value) : value, JSON.stringify(value))
  type.parseLiteral = (node) =>
    parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined, print(node))
  type.serialize = (value) => String(value)
}
