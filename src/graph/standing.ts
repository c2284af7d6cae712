import type { Graph, Statement } from './graph.ts'

const NAMED = /\bCREATE\s+[\w\s]*?(?:CONSTRAINT|INDEX)\s+`?(\w+)`?\s+IF\s+NOT\s+EXISTS/i

const STANDING: Statement = {
  name: 'standing',
  // A uniqueness constraint owns an index of its name, so this row is there for constraints and for indexes.
  text: "SHOW INDEXES YIELD name, state, owningConstraint WHERE state = 'ONLINE' RETURN name, owningConstraint IS NOT NULL",
}

// A load balancer asks every few seconds and takes silence for no.
const PROBE_MS = 2_000

/** What a statement `CREATE CONSTRAINT name IF NOT EXISTS …` or `CREATE … INDEX name IF NOT EXISTS …` makes. */
function nameOf(statement: Statement): string {
  const name = NAMED.exec(statement.text)?.[1]
  if (name === undefined)
    throw new Error(`${statement.name} names no constraint or index: write CREATE … name IF NOT EXISTS`)
  return name
}

/**
 * Which of the constraints and indexes that the statements make are not there, or not yet online. Rejects where Neo4j
 * gives no answer in time: two seconds unless told.
 */
export async function missingConstraints(
  graph: Graph,
  statements: readonly Statement[],
  patienceMs = PROBE_MS,
): Promise<string[]> {
  const rows = await graph.read(STANDING, {}, { signal: AbortSignal.timeout(patienceMs), timeoutMs: patienceMs })
  const standing = new Map(rows.map(([name, constraint]) => [name, constraint]))
  return statements
    .filter((statement) => {
      const constraint = standing.get(nameOf(statement))
      return constraint === undefined || (/\bCREATE\s+CONSTRAINT\b/i.test(statement.text) && constraint !== true)
    })
    .map(nameOf)
}
