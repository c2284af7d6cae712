import { GraphQLID, type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql'
import type { Arguments } from './bound.ts'

/** The id under which a node is in the graph now: the same, but where it was merged into another. */
export type CurrentId = (id: string) => string

type Replace = (value: unknown, currentId: CurrentId) => unknown

interface Input {
  readonly name: string
  readonly type: GraphQLInputType
}

/** Puts current ids in the place of those that stand in the values of inputs; undefined where no id can stand. */
export function idsIn(inputs: readonly Input[]): ((values: Arguments, currentId: CurrentId) => Arguments) | undefined {
  const replacers = inputs.flatMap(({ name, type }) => {
    const replace = replacerOf(type)
    return replace ? [[name, replace] as const] : []
  })
  if (replacers.length === 0) return undefined
  return (values, currentId) => {
    const replaced = { ...values }
    for (const [name, replace] of replacers) if (name in replaced) replaced[name] = replace(replaced[name], currentId)
    return replaced
  }
}

function replacerOf(input: GraphQLInputType): Replace | undefined {
  const type = getNullableType(input)
  if (type === GraphQLID) return (id, currentId) => (typeof id === 'string' ? currentId(id) : id)
  if (isListType(type)) {
    const replace = replacerOf(type.ofType)
    return replace && ((list, currentId) => (Array.isArray(list) ? list.map((one) => replace(one, currentId)) : list))
  }
  if (!isInputObjectType(type)) return undefined
  const replace = idsIn(Object.values(type.getFields()))
  return replace && ((value, currentId) => (value ? replace(value as Arguments, currentId) : value))
}
