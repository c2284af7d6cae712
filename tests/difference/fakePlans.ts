import { GraphQLError, type GraphQLOutputType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql'
import { BadUserInput, DatabaseUnavailable, DeadlineExceeded, Internal } from '../../src/errors.ts'
import type { FieldLayout, ObjectLayout } from '../../src/plan/layout.ts'
import { type Compile, compilePlan } from '../../src/plan/plans.ts'
import type { RunPlan } from '../../src/plan/runPlan.ts'
import { type Dice, seededDice } from './dice.ts'

/** Stands in a column that cannot be decoded, as that of a derived field which throws. */
class Undecodable {
  readonly fault: unknown
  constructor(fault: unknown) {
    this.fault = fault
  }
}

const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 7, -1, 2 ** 31 - 1],
  Float: [0, 0.25, -1e300],
  Boolean: [true, false],
  ID: ['state:BLR', 'a', ''],
}
const TEXTS = ['', 'Минск', '2023-10-12', '"\\\u2028']
const NO_LEAVES = [{}, [], 1.5, 2 ** 40, Number.NaN, 'NO_SUCH_VALUE', true, [['a']]]
const FAULTS = [
  () => new Error('A derived field failed'),
  () => new BadUserInput('first', 'A column was refused'),
  () => new GraphQLError('With an extension', { extensions: { code: 'ODD' } }),
  () => 'no error at all',
]
const ROOT_FAULTS = [
  () => new DatabaseUnavailable({ detail: 'gone' }),
  () => new DeadlineExceeded(),
  () => new Internal({ detail: 'a bug' }),
  () => new BadUserInput('ids', 'One id too many'),
  () => new TypeError('A bug'),
]

/** Plans whose layouts read columns of a simple form, and rows at random that have it, but for a share of faults. */
export function fakePlans(seed: number, faults: number): { compile: Compile; run: RunPlan } {
  // The same layout throws the dice in the same way, so that two compilations of one field get the same row.
  const diceFor = (key: string) => seededDice(seed + [...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0))
  return {
    compile(operation, root, key, nodes) {
      const plan = compilePlan(operation, root, key, nodes)
      const check = () => {
        if (diceFor(`check ${key}`).chance(faults / 5)) throw new BadUserInput('of', 'Names nobody on record.')
      }
      return { ...plan, check, layout: simplifyField(plan.layout, 0, new Map()) }
    },
    async run(plan, bound) {
      plan.parameters(bound)
      // A plan from a cache whose text is not what this request compiles to gets another row.
      const dice = diceFor(`${plan.layout.key} ${plan.text}`)
      if (dice.chance(faults / 2)) throw dice.pick(ROOT_FAULTS)()
      if (dice.chance(faults / 5)) return undefined
      return columnsOf(plan.layout, dice, faults)
    },
  }
}

function simplifyField(field: FieldLayout, from: number, known: Map<ObjectLayout, ObjectLayout>): FieldLayout {
  // __typename reads no column.
  if (field.at.length === 0) return field
  return {
    ...field,
    at: field.at.map((_, index) => from + index),
    textAt: field.textAt < 0 ? -1 : from,
    decode(columns) {
      const value = field.at.length > 1 && Array.isArray(columns) ? columns[0] : columns
      if (value instanceof Undecodable) throw value.fault
      return value
    },
    object: field.object && simplifyObject(field.object, known),
  }
}

/** Every type's row begins with the name of the type; the columns of its fields follow. */
function simplifyObject(layout: ObjectLayout, known: Map<ObjectLayout, ObjectLayout>): ObjectLayout {
  const types = new Map<string, readonly FieldLayout[]>()
  const simple = known.get(layout) ?? { typeOf: (row) => String(row[0]), types }
  if (known.has(layout)) return simple
  known.set(layout, simple)
  for (const [name, fields] of layout.types) {
    let from = 1
    types.set(
      name,
      fields.map((field) => {
        from += field.at.length
        return simplifyField(field, from - field.at.length, known)
      }),
    )
  }
  return simple
}

const columnsOf = (field: FieldLayout, dice: Dice, faults: number): unknown[] =>
  field.at.map((_, index) => (index === 0 ? columnOf(field, field.field.type, dice, faults) : 'not read'))

function columnOf(field: FieldLayout, type: GraphQLOutputType, dice: Dice, faults: number): unknown {
  const nullable = getNullableType(type)
  if (dice.chance(faults)) {
    if (dice.chance(0.5)) return dice.chance(0.5) ? null : undefined
    if (type === field.field.type && dice.chance(0.5)) return new Undecodable(dice.pick(FAULTS)())
    if (isListType(nullable)) return dice.pick(['no list', {}, 3])
    if (!field.object) return dice.pick(NO_LEAVES)
  }
  if (!isNonNullType(type) && dice.chance(0.1)) return null
  if (isListType(nullable))
    return Array.from({ length: dice.below(4) }, () => columnOf(field, nullable.ofType, dice, faults))
  if (isEnumType(nullable)) return dice.pick(nullable.getValues()).name
  return field.object ? rowOf(field.object, dice, faults) : dice.pick(LEAVES[String(nullable)] ?? TEXTS)
}

function rowOf({ types }: ObjectLayout, dice: Dice, faults: number): unknown[] {
  const name = dice.pick([...types.keys()])
  const columns = types.get(name)?.flatMap((field) => columnsOf(field, dice, faults)) ?? []
  return [dice.chance(faults / 5) ? 'NoType' : name, ...columns]
}
