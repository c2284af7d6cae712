import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Borrows, Fragment, Guarded } from '../plan/fragment.ts'

/** What no fragment can be checked without: which fields are worked out in TypeScript. */
export interface Exceptions {
  /** Type.field, computed by a pure function from columns of its node. */
  readonly derived: readonly string[]
  /** Types whose fields are read from columns of the parent, and inputs that are read in TypeScript. */
  readonly values: readonly string[]
}

const PAGING = ['first', 'last', 'after', 'before', 'order']

/** Compares the fragments with the schema; each fault is a sentence that names the file or the field. */
export function check(schema: GraphQLSchema, fragments: readonly Fragment[], exceptions: Exceptions): string[] {
  const files = new Map(fragments.map((fragment) => [fragment.name, fragment]))
  return [...fragments.flatMap((fragment) => checkFragment(schema, fragment)), ...missing(schema, files, exceptions)]
}

function checkFragment(schema: GraphQLSchema, fragment: Fragment): string[] {
  const [typeName = '', fieldName = ''] = fragment.name.split('/')
  const type = schema.getType(typeName)
  const path = `cypher/${fragment.name}.cypher`
  const input = isInputObjectType(type)
  if (!isObjectType(type) && !isInterfaceType(type) && !input) return [`${path}: the schema has no type ${typeName}`]
  const field = type.getFields()[fieldName]
  if (!field) return [`${path}: the schema has no field ${typeName}.${fieldName}`]
  if (fragment.borrows) return checkBorrows(schema, fragment.borrows, path)
  const faults: string[] = []
  const args = input ? Object.keys(type.getFields()) : 'args' in field ? field.args.map(({ name }) => name) : []
  const parts = partsOf(fragment)
  const text = parts.map((part) => part.text).join(' ') + (fragment.value ?? '')
  const declared = fragment.parameters.map(({ name }) => name)
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))
  const filters = Object.keys(fragment.filters)
  const guards = parts.flatMap(({ given, missing }) => [...given, ...missing])
  for (const name of used)
    if (!declared.includes(name) && name !== fragment.ahead)
      faults.push(`${path}: $${name} is not among its parameters`)
  for (const name of Object.keys(fragment.exists))
    if (!declared.includes(name)) faults.push(`${path}: exists ${name}, which is not among its parameters`)
  // What is worked out ahead takes all the others.
  for (const name of fragment.ahead === undefined ? declared : [fragment.ahead])
    if (!used.has(name)) faults.push(`${path}: the parameter ${name} is not used`)
  for (const name of [...declared, ...filters, ...guards])
    if (!args.includes(name)) faults.push(`${path}: ${typeName}.${fieldName} has no argument ${name}`)
  const heard = [...declared, ...filters, ...guards, ...PAGING]
  if (!input)
    for (const name of args) if (!heard.includes(name)) faults.push(`${path}: the argument ${name} is not heard`)
  if (typeName !== 'Query' && fragment.from === null) faults.push(`${path}: needs a header «from: variable»`)
  if (fragment.from && !text.includes(`‹${fragment.from}›`))
    faults.push(`${path}: does not continue from ${fragment.from}`)
  const yielded = typeof fragment.yields === 'string' ? [fragment.yields] : Object.values(fragment.yields ?? {})
  for (const name of new Set([...yielded, ...Object.values(fragment.filters)]))
    if (!text.includes(`‹${name}›`)) faults.push(`${path}: never binds ${name}`)
  const order = 'args' in field ? getNamedType(field.args.find(({ name }) => name === 'order')?.type) : undefined
  const orders = isEnumType(order) ? order.getValues().map(({ name }) => name) : Object.keys(fragment.orders)
  for (const name of orders) if (!fragment.orders[name]) faults.push(`${path}: needs a header «order ${name}: keys»`)
  if (!input && isConnection(getNamedType(field.type)) && orders.length === 0)
    faults.push(`${path}: a connection needs an order`)
  return faults
}

/** All texts of a fragment that stand or fall by a guard. */
const partsOf = ({ match, where, access = [], follows }: Fragment): readonly Guarded[] => [
  ...match,
  ...where,
  ...access.flatMap((path) => [...path.each, ...path.match, ...path.where]),
  ...(follows ? [...follows.match, ...follows.where] : []),
]

/** Its text is checked where it is borrowed from: whether that field has the arguments is left. */
function checkBorrows(schema: GraphQLSchema, { field, arguments: taken }: Borrows, path: string): string[] {
  const [type = '', name = ''] = field.split('.')
  const owner = schema.getType(type)
  const args = isObjectType(owner) ? (owner.getFields()[name]?.args ?? []) : []
  return taken.flatMap((one) => {
    const filter = getNamedType(args.find((argument) => argument.name === one.name)?.type)
    const known = one.field === null ? filter : isInputObjectType(filter) && filter.getFields()[one.field]
    return known ? [] : [`${path}: ${field} has no argument ${one.name}${one.field === null ? '' : `.${one.field}`}`]
  })
}

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection')

/** Fields that lead to other nodes, or take arguments, or begin at no node, and filters: each needs its file. */
function missing(schema: GraphQLSchema, files: ReadonlyMap<string, Fragment>, exceptions: Exceptions): string[] {
  const yielded = new Set(
    [...files.values()].flatMap(({ name, yields }) => {
      const [type = '', field = ''] = name.split('/')
      const parent = schema.getType(type)
      if (!yields || typeof yields === 'string' || !isObjectType(parent)) return []
      const answer = parent.getFields()[field]?.type
      return answer ? Object.keys(yields).map((key) => `${answerType(schema, getNamedType(answer).name)}.${key}`) : []
    }),
  )
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || /(Connection|Edge|PageInfo|During)$/.test(type.name)) return []
    if (exceptions.values.includes(type.name) || (!isObjectType(type) && !isInputObjectType(type))) return []
    const owners = [type.name, ...(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [])]
    return Object.values(type.getFields()).flatMap((field) => {
      const paths = owners.map((owner) => `${owner}.${field.name}`)
      const target = getNamedType(field.type as GraphQLOutputType)
      const ofNode = isObjectType(type) && type !== schema.getQueryType()
      const simple = ofNode && isLeafType(target) && (!('args' in field) || field.args.length === 0)
      if (simple || exceptions.values.includes(target.name)) return []
      if (paths.some((path) => files.has(path.replace('.', '/')) || yielded.has(path))) return []
      if (isInputObjectType(type) && heard(files, type.name).has(field.name)) return []
      if (paths.some((path) => exceptions.derived.includes(path))) return []
      return [`${type.name}.${field.name} needs cypher/${type.name}/${field.name}.cypher`]
    })
  })
}

/** The fields of a filter that the files of its other fields take as parameters. */
const heard = (files: ReadonlyMap<string, Fragment>, type: string): Set<string> =>
  new Set(
    [...files].flatMap(([name, { parameters }]) =>
      name.startsWith(`${type}/`) ? parameters.map((one) => one.name) : [],
    ),
  )

/** The type of a connection's nodes, else the type itself. */
function answerType(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name)
  const nodes = isObjectType(type) && isConnection(type) ? type.getFields()['nodes'] : undefined
  return nodes ? getNamedType(nodes.type).name : name
}
