import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient } from 'testcontainers'
import { startManagedNeo4j } from '../../src/neo4j/managed.ts'
import { cacheDir, javaHome } from './cache.ts'

export interface Connection {
  readonly uri: string
  readonly user: string
  readonly password: string
}

export interface TestDatabase {
  readonly connection: Connection
  /** What was taken, for the one line that says so. */
  readonly origin: string
  readonly stop: () => Promise<unknown>
}

const IMAGE = 'neo4j:5.26-community'

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''

function given(): TestDatabase | undefined {
  const uri = process.env['NEO4J_TEST_URI']
  if (!uri) return undefined
  const user = process.env['NEO4J_TEST_USER'] || 'neo4j'
  const password = process.env['NEO4J_TEST_PASSWORD'] ?? ''
  return { connection: { uri, user, password }, origin: `${uri} (NEO4J_TEST_URI)`, stop: async () => undefined }
}

// Neither a machine without containers nor an image that cannot be had is a reason not to test.
async function contained(notes: string[]): Promise<TestDatabase | undefined> {
  try {
    await getContainerRuntimeClient()
    const container = await new Neo4jContainer(IMAGE).start()
    const connection = { uri: container.getBoltUri(), user: container.getUsername(), password: container.getPassword() }
    return { connection, origin: `${IMAGE} in a container at ${connection.uri}`, stop: () => container.stop() }
  } catch (error) {
    notes.push(`no container: ${firstLine(error)}`)
    return undefined
  }
}

async function managed(notes: readonly string[], say: (line: string) => void): Promise<TestDatabase> {
  const start = startManagedNeo4j({ dataDir: 'throwaway', cacheDir, javaHome, log: say })
  const neo4j = await start.catch((fault: unknown) => {
    throw new Error(
      `The tests need a Neo4j: set NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD to one that may be written ` +
        `to, or run a container runtime, or install Java (17 to 25) and Maven (${[...notes, firstLine(fault)].join('; ')}).`,
      { cause: fault },
    )
  })
  return { connection: neo4j, origin: `a throw-away Neo4j at ${neo4j.uri} (${notes.join('; ')})`, stop: neo4j.stop }
}

/** The Neo4j of NEO4J_TEST_URI, else one in a container, else a throw-away one of our own. */
export async function findDatabase(say: (line: string) => void): Promise<TestDatabase> {
  const notes: string[] = []
  return given() ?? (await contained(notes)) ?? (await managed(notes, say))
}
