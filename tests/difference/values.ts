import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { Dice } from './dice.ts'

/** Values that clients send, some of them wrong for the argument, none for the scalar. */
const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['state:BLR', 'official:sergei-aleinik', 'body:cis', 'meeting:cis-cfm-2023-10-12', 'state:NONE', ''],
  String: ['bel', 'Минск', '"quoted" \\ text', ''],
  Int: [2, 3, 1, 25, 0, 501],
  Float: [0.5, 2],
  Boolean: [true, false],
  Date: ['2023-10-12', '2024-02-29'],
  PartialDate: ['2023', '2023-10', '2023-10-12', 2024],
  LanguageTag: ['en', 'be-Latn', 'ru'],
  DateTime: ['2023-10-12T09:30:00Z'],
  URL: ['https://example.org/'],
}

const aFew = <T>(dice: Dice, make: () => T): T[] => Array.from({ length: dice.below(4) }, make)

const someFields = (dice: Dice, type: GraphQLInputObjectType) =>
  Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || dice.chance(0.3))

/** A value as a client sends it in the variables, of that type but for the share of `wrong` ones. */
export function jsonValue(dice: Dice, type: GraphQLInputType, wrong: number): unknown {
  if (dice.chance(wrong)) return dice.pick([null, { wrong: [1] }, 'WRONG', -1.5, [[]]])
  const nullable = getNullableType(type)
  if (!isNonNullType(type) && dice.chance(0.05)) return null
  if (isListType(nullable)) {
    const item = () => jsonValue(dice, nullable.ofType, wrong)
    // A single value stands for a list of one.
    return dice.chance(0.2) ? item() : aFew(dice, item)
  }
  if (isEnumType(nullable)) return dice.pick(nullable.getValues()).name
  if (!isInputObjectType(nullable)) return dice.pick(SCALARS[nullable.name] ?? ['?'])
  return Object.fromEntries(someFields(dice, nullable).map((field) => [field.name, jsonValue(dice, field.type, wrong)]))
}

/** The same as it is written in a document; `variable` may put the name of a variable in any place. */
export function literal(
  dice: Dice,
  type: GraphQLInputType,
  variable: (type: GraphQLInputType) => string | undefined,
): string {
  const name = variable(type)
  if (name !== undefined) return name
  const nullable = getNullableType(type)
  if (!isNonNullType(type) && dice.chance(0.05)) return 'null'
  if (isListType(nullable)) return `[${aFew(dice, () => literal(dice, nullable.ofType, variable)).join(', ')}]`
  if (isEnumType(nullable)) return dice.pick(nullable.getValues()).name
  if (!isInputObjectType(nullable)) return JSON.stringify(dice.pick(SCALARS[nullable.name] ?? ['?']))
  const fields = someFields(dice, nullable).map((field) => `${field.name}: ${literal(dice, field.type, variable)}`)
  return `{ ${fields.join(', ')} }`
}
