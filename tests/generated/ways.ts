import { getOperationAST, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'
import { derivedFields } from '../../src/derived.ts'
import { fragments } from '../../src/generated/cypher.ts'
import type { Fragment } from '../../src/plan/fragment.ts'
import { compile } from '../../src/plan/plan.ts'
import type { Connection } from '../setup/database.ts'
import { schema } from './profile.ts'

/** A file of cypher/ as it would be if no access path were written down. */
const withoutPaths = ({ access, size, bounds, follows, ...fragment }: Fragment): Fragment => fragment

const PLAIN = Object.fromEntries(Object.entries(fragments).map(([name, fragment]) => [name, withoutPaths(fragment)]))

/** Runs an operation of one field twice: along access paths, and along the list's own order with conditions alone. */
export function openComparison({ uri, user, password }: Connection, today: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const query = schema.getQueryType()
  const answer = async (source: string, meanings: typeof fragments): Promise<unknown> => {
    const document = parse(source)
    const [fault] = validate(schema, document)
    if (fault) throw fault
    const field = getOperationAST(document)?.selectionSet.selections[0]
    if (field?.kind !== 'Field' || !query) throw new Error('Begins with a field of Query')
    const operation = { schema, fragments: {}, variables: {} }
    const plan = compile(operation, query, 'answer', [field], {
      fragments: meanings,
      derived: derivedFields,
      int: neo4j.int,
    })
    const parameters = plan.parameters(plan.bind({}, today))
    const { records } = await driver.executeQuery(plan.text, parameters, { database: 'neo4j' })
    return records[0]?.get(0)
  }
  return {
    along: (source: string) => answer(source, fragments),
    plainly: (source: string) => answer(source, PLAIN),
    close: () => driver.close(),
  }
}
