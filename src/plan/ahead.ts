import type { Context } from '../context.ts'
import type { Arguments, Bound, Use } from './bound.ts'
import type { Fragment } from './fragment.ts'
import { parameterReader } from './parameters.ts'

/** A parameter that statements of its own work out, before the statement that fetches what is selected. */
export interface Ahead {
  /** Under which it stands in src/ahead.ts. */
  readonly name: string
  /** The arguments that it is worked out from, checked and converted. Throws BAD_USER_INPUT. */
  readonly read: (bound: Bound) => Arguments
}

/** Works a parameter out for one request, within its time. */
export type WorkOut = (args: Arguments, context: Pick<Context, 'ask' | 'viewer' | 'signal'>) => Promise<unknown>

/** How the parameter that a fragment wants ahead is worked out, from all its others. */
export function aheadOf(name: string, fragment: Fragment, use: Use): Ahead {
  const readers = fragment.parameters.map((parameter) => {
    const type = use.field.args.find((argument) => argument.name === parameter.name)?.type
    if (!type) throw new Error(`${fragment.name} has no parameter ${parameter.name}`)
    const own = (bound: Bound) => bound.arguments[use.index]?.[parameter.name]
    // It is TypeScript that reads them: whole numbers stay as they are.
    return [parameter.name, parameterReader(parameter, type, own, {}, (value) => value, use.path)] as const
  })
  return { name, read: (bound) => Object.fromEntries(readers.map(([key, read]) => [key, read(bound)])) }
}
