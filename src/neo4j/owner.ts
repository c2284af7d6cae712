import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Claim, claim, type Holder } from './claim.ts'
import { outlive, type ProcessIdentity } from './processes.ts'

/** Seconds that an orphaned Neo4j has to stop by itself. */
export const NEO4J_GRACE = 20

/** What a second start on a data folder is told. */
export function describeOwner(dataDir: string, { pid, since, port }: Holder): string {
  const neo4j = port === undefined ? 'its Neo4j is not up yet' : `its Neo4j listens at bolt://127.0.0.1:${port}`
  return `The data folder ${dataDir} is in use by process ${pid} since ${since}; ${neo4j}.
Stop that process, or set CHANCERY_DATA_DIR to another folder. To share its Neo4j, set NEO4J_URI to that address,
NEO4J_USER to neo4j and NEO4J_PASSWORD to what stands in ${join(dataDir, 'password')}.`
}

// The owner was killed; its Neo4j is ending, and until then holds the lock of the store.
async function waitOut(neo4j: ProcessIdentity, log: (line: string) => void): Promise<void> {
  if (await outlive(neo4j, 0)) return
  log(`Waiting for the Neo4j that the last run left behind (process ${neo4j.pid}) to end.`)
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(neo4j.pid, signal)
    } catch {
      // It went in the meantime.
    }
    if (await outlive(neo4j, NEO4J_GRACE * 1000)) return
  }
  throw new Error(`The Neo4j of the last run (process ${neo4j.pid}) does not end. End it and start again.`)
}

/** Makes this process the one owner of a data folder; throws where another one is, naming it. */
export async function own(dataDir: string, log: (line: string) => void): Promise<Claim> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const outcome = await claim(join(dataDir, 'owner.json'))
  if (outcome.claim === undefined) throw new Error(describeOwner(dataDir, outcome.holder))
  const { predecessor } = outcome.claim
  if (predecessor?.neo4j !== undefined) await waitOut(predecessor.neo4j, log)
  return outcome.claim
}
