// A service in the small, to be killed: starts a managed Neo4j, says where, and waits.
import { startManagedNeo4j } from '../../src/neo4j/managed.ts'

const [dataDir = '', cacheDir = '', javaHome] = process.argv.slice(2)
const { uri, user, password } = await startManagedNeo4j({ dataDir, cacheDir, javaHome, log: () => undefined })
process.stdout.write(`${JSON.stringify({ uri, user, password })}\n`)
