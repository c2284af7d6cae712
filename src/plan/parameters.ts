import { type GraphQLInputType, GraphQLInt, getNamedType } from 'graphql'
import { BadUserInput } from '../errors.ts'
import { fold } from '../names/fold.ts'
import { type During, daysOf } from '../time/during.ts'
import type { Bound } from './bound.ts'
import type { Parameter } from './fragment.ts'

/** Reads a value from what a request brings. */
export type Read = (bound: Bound) => unknown

/** A whole number for the driver, which sends a plain JavaScript number as a float. */
export type Int = (value: number) => unknown

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/**
 * How a parameter of a fragment gets its value: the argument as Cypher wants it, else the first of its defaults.
 * @param own reads the argument; `inherited` the arguments of lists further up
 */
export function parameterReader(
  parameter: Parameter,
  type: GraphQLInputType,
  own: Read,
  inherited: Readonly<Record<string, Read>>,
  int: Int,
  path: string,
): Read {
  const convert = conversion(parameter, type, int)
  const defaults = parameter.defaults.flatMap((name): Read[] => {
    if (name === 'today') return [({ today }) => today]
    const read = inherited[name]
    return read ? [read] : []
  })
  return (bound) => {
    const value = own(bound)
    if (isGiven(value)) return convert(checked(value, parameter, path))
    for (const read of defaults) {
      const found = read(bound)
      if (isGiven(found)) return found
    }
    return null
  }
}

/** The value, if it is within what the parameter takes. Throws BAD_USER_INPUT. */
function checked(value: unknown, { name, range, distinct }: Parameter, path: string): unknown {
  const list = Array.isArray(value)
  const size = list ? value.length : range ? Number(value) : 0
  if (range && (size < range[0] || size > range[1])) {
    const what = list ? `has ${size} items; it takes` : `is ${size}; it goes from`
    throw new BadUserInput(name, `${path}(${name}:) ${what} ${range[0]} to ${range[1]}.`)
  }
  const twice = distinct && list ? value.find((item, at) => value.indexOf(item) < at) : undefined
  if (twice !== undefined) throw new BadUserInput(name, `${path}(${name}:) names ${twice} twice; name it once.`)
  return value
}

function conversion({ as }: Parameter, type: GraphQLInputType, int: Int): (value: unknown) => unknown {
  const named = getNamedType(type)
  if (as === 'folded') return (text) => fold(String(text))
  if (as === 'words')
    return (text) =>
      fold(String(text))
        .split(' ')
        .filter((word) => word !== '')
  if (named.name === 'During') return (during) => daysOf(during as During)
  if (named === GraphQLInt) return (value) => int(Number(value))
  return (value) => value
}
