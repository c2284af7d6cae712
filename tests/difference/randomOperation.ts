import {
  doTypesOverlap,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql'
import type { Dice } from './dice.ts'
import { jsonValue, literal } from './values.ts'

/** An operation that is valid for the schema, and variables, now and then wrong ones. */
export interface RandomOperation {
  readonly source: string
  readonly operationName: string | undefined
  /** Several requests of the same document: the later ones meet what the earlier ones left in caches. */
  readonly variables: readonly Readonly<Record<string, unknown>>[]
}

/** Keys that mean something to JavaScript's objects. */
const ODD_KEYS = ['__proto__', 'constructor', 'toString', 'length']
/** No deeper than what they hold. */
const FLAT = /(Connection|Edge|PageInfo|Period|Name|Identifier)$/
/** How many selections an operation has at most, before the last ones are closed. */
const SELECTIONS = 40
/** Arguments that hardly any random value fits. */
const RARE = ['after', 'before', 'last']

/** Writes a random operation; undefined where it came out invalid: two fields under one key, mostly. */
export function randomOperation(dice: Dice, schema: GraphQLSchema, depth: number): RandomOperation | undefined {
  const writer = new Writer(dice, schema)
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no queries')
  const selection = writer.selection(query, depth)
  const others = dice.chance(0.1)
  const name = others || dice.chance(0.2) ? 'Asked' : ''
  const source = [
    `query ${name}${writer.variableDefinitions} ${selection}`,
    ...writer.fragments.map(({ text }) => text),
    ...(others ? ['query Other { __typename }'] : []),
  ].join('\n')
  if (validate(schema, parse(source)).length > 0) return undefined
  const operationName = others && dice.chance(0.9) ? dice.pick(['Asked', 'Other']) : undefined
  const wrong = dice.chance(0.05) ? 0.2 : 0
  return { source, operationName, variables: [wrong, 0].map((share) => writer.variableValues(share)) }
}

interface Variable {
  readonly name: string
  readonly type: GraphQLInputType
  readonly definition: string
  readonly optional: boolean
}

interface WrittenFragment {
  readonly name: string
  readonly type: GraphQLCompositeType
  readonly text: string
}

class Writer {
  readonly fragments: WrittenFragment[] = []
  readonly #variables: Variable[] = []
  readonly #dice: Dice
  readonly #schema: GraphQLSchema
  #count = 0
  #selectionsLeft = SELECTIONS

  constructor(dice: Dice, schema: GraphQLSchema) {
    this.#dice = dice
    this.#schema = schema
  }

  get variableDefinitions(): string {
    return this.#variables.length > 0 ? `(${this.#variables.map(({ definition }) => definition).join(', ')})` : ''
  }

  variableValues(wrong: number): Record<string, unknown> {
    const given = this.#variables.filter(({ optional }) => !optional || this.#dice.chance(0.7))
    return Object.fromEntries(given.map(({ name, type }) => [name, jsonValue(this.#dice, type, wrong)]))
  }

  selection(type: GraphQLCompositeType, depth: number): string {
    const dice = this.#dice
    const parts: string[] = []
    const count = 1 + dice.below(4)
    // A part may be written a second time, with another selection below it: GraphQL merges the two.
    let again: (() => string) | undefined
    while (parts.length < count) {
      const part = again && dice.chance(0.15) ? again : this.#part(type, depth)
      parts.push(part())
      again = part
    }
    return `{ ${parts.join(' ')} }`
  }

  #part(type: GraphQLCompositeType, depth: number): () => string {
    const dice = this.#dice
    this.#selectionsLeft -= 1
    if (this.#selectionsLeft < 0 || dice.chance(0.1)) return () => `${this.#alias(0.3)}__typename${this.#directives()}`
    if (dice.chance(0.15)) return () => this.#inlineFragment(type, depth)
    if (dice.chance(0.07)) return () => `...${this.#fragment(type, depth).name}${this.#directives()}`
    if (!isObjectType(type) && !isInterfaceType(type)) return () => '__typename'
    if (type === this.#schema.getQueryType() && dice.chance(0.05)) return () => this.#introspection()
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || this.#flat(field))
    return fields.length > 0 ? this.#field(dice.pick(fields), depth) : () => '__typename'
  }

  #flat(field: GraphQLField<unknown, unknown>): boolean {
    const named = getNamedType(field.type)
    return !isCompositeType(named) || /^(PageInfo|Period)$/.test(named.name)
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): () => string {
    const named = getNamedType(field.type)
    const args = this.#arguments(field.args)
    const head = `${this.#alias(args ? 0.8 : 0.15)}${field.name}${args}`
    const below = FLAT.test(named.name) ? depth : depth - 1
    return () => `${head}${this.#directives()}${isCompositeType(named) ? ` ${this.selection(named, below)}` : ''}`
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const dice = this.#dice
    const given = args.filter(
      (argument) => isRequiredArgument(argument) || dice.chance(RARE.includes(argument.name) ? 0.02 : 0.25),
    )
    const hasDefault = ({ defaultValue }: GraphQLArgument) => defaultValue !== undefined
    const texts = given.map(
      (argument) =>
        `${argument.name}: ${literal(dice, argument.type, (type) => this.#variable(type, hasDefault(argument)))}`,
    )
    return texts.length > 0 ? `(${texts.join(', ')})` : ''
  }

  /** The name of a variable for a place, sometimes; where the place has a default, one that may be null. */
  #variable(type: GraphQLInputType, defaulted: boolean): string | undefined {
    const dice = this.#dice
    if (!dice.chance(0.3)) return undefined
    const known = this.#variables.filter((variable) => String(variable.type) === String(type))
    if (known.length > 0 && dice.chance(0.5)) return `$${dice.pick(known).name}`
    const name = `v${this.#variables.length}`
    const withDefault = dice.chance(0.3)
    const declared = isNonNullType(type) && (withDefault || defaulted) && dice.chance(0.5) ? type.ofType : type
    const value = withDefault ? ` = ${literal(dice, declared, () => undefined)}` : ''
    const optional = !isNonNullType(declared) || value !== ''
    this.#variables.push({ name, type: declared, definition: `$${name}: ${declared}${value}`, optional })
    return `$${name}`
  }

  #alias(probability: number): string {
    const dice = this.#dice
    if (!dice.chance(probability)) return ''
    if (dice.chance(0.03)) return `${dice.pick(ODD_KEYS)}: `
    this.#count += 1
    return `k${this.#count}: `
  }

  #directives(): string {
    const dice = this.#dice
    return ['skip', 'include']
      .filter(() => dice.chance(0.06))
      .map((name) => ` @${name}(if: ${this.#condition()})`)
      .join('')
  }

  #condition(): string {
    const boolean = this.#schema.getDirective('skip')?.args[0]?.type
    return (boolean && literal(this.#dice, boolean, (type) => this.#variable(type, false))) || 'true'
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const condition = this.#dice.chance(0.8) ? this.#overlapping(type) : undefined
    const on = condition ? ` on ${condition.name}` : ''
    return `...${on}${this.#directives()} ${this.selection(condition ?? type, depth)}`
  }

  /** A fragment for a place: one that was written before, or a new one. */
  #fragment(type: GraphQLCompositeType, depth: number): WrittenFragment {
    const known = this.fragments.filter((fragment) => doTypesOverlap(this.#schema, fragment.type, type))
    if (known.length > 0 && this.#dice.chance(0.5)) return this.#dice.pick(known)
    const condition = this.#overlapping(type)
    const selection = this.selection(condition, depth)
    const name = `F${this.fragments.length}`
    const fragment = { name, type: condition, text: `fragment ${name} on ${condition.name} ${selection}` }
    this.fragments.push(fragment)
    return fragment
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    const types = Object.values(this.#schema.getTypeMap()).filter(isCompositeType)
    return this.#dice.pick(types.filter((other) => doTypesOverlap(this.#schema, other, type)))
  }

  #introspection(): string {
    return this.#dice.pick([
      '__schema { queryType { name } directives { name args { name type { kind } } } }',
      `${this.#alias(0.5)}__type(name: "Meeting") { kind fields(includeDeprecated: true) { name } possibleTypes { name } }`,
      '__type(name: "Nothing") { name }',
    ])
  }
}
