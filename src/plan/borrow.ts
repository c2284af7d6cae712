import { isObjectType } from 'graphql'
import { type During, daysOf } from '../time/during.ts'
import type { Arguments, Use } from './bound.ts'
import type { BorrowedArgument, Borrows } from './fragment.ts'
import { given } from './guards.ts'
import type { Operation } from './selection.ts'

/**
 * The use of a field that answers what another one does: with that one's arguments, its own joined with those of the
 * field above it. Both must hold: lists are put together, of two ranges it is what lies in both, of two numbers the less.
 */
export function borrowUse({ schema }: Operation, use: Use, { field, arguments: taken }: Borrows, above: Use): Use {
  const [type = '', name = ''] = field.split('.')
  const owner = schema.getType(type)
  const lender = isObjectType(owner) ? owner.getFields()[name] : undefined
  if (!lender) throw new Error(`${use.path} cannot borrow from ${field}`)
  const join = (own: Arguments, higher: Arguments): Arguments =>
    taken.reduce((args, one) => place(args, one, takenFrom(one, higher)), own)
  return {
    ...use,
    field: lender,
    arguments: join(use.arguments, above.arguments),
    read: (variables, currentId) => join(use.read(variables, currentId), above.read(variables, currentId)),
  }
}

function takenFrom({ from, list }: BorrowedArgument, above: Arguments): unknown {
  const values = from.map((source) => ('value' in source ? source.value : above[source.argument]))
  return list ? values : values[0]
}

function place(args: Arguments, { name, field }: BorrowedArgument, value: unknown): Arguments {
  if (value === undefined || value === null) return args
  if (field === null) return { ...args, [name]: joined(args[name], value) }
  const filter = (args[name] ?? {}) as Arguments
  return { ...args, [name]: { ...filter, [field]: given(filter, field) ? joined(filter[field], value) : value } }
}

function joined(own: unknown, higher: unknown): unknown {
  if (own === undefined || own === null) return higher
  if (Array.isArray(own) && Array.isArray(higher)) return [...own, ...higher]
  if (typeof own === 'number' && typeof higher === 'number') return Math.min(own, higher)
  const [one, other] = [own, higher].map((range) => ({ range: range as During, days: daysOf(range as During) }))
  if (!one || !other) return higher
  return {
    from: (one.days.from > other.days.from ? one : other).range.from,
    to: (one.days.to < other.days.to ? one : other).range.to,
  }
}
