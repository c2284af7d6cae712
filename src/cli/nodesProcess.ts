import { once } from 'node:events'
import { writeTables } from '../bulk/writeTables.ts'
import { stampOf } from '../facts/bytes.ts'
import { factsIn } from '../load/facts.ts'
import type { NodesMessage, NodesTask } from './nodesApart.ts'
import { openFiles } from './openFiles.ts'

// The process that src/cli/nodesApart.ts starts: writes the tables of the nodes of checked files, and says how it gets on.

const say = (message: NodesMessage, then = () => {}) => process.send?.(message, then)

async function write({ opening, stamps, extents, folder }: NodesTask): Promise<NodesMessage> {
  for (const [at, file] of opening.files.entries())
    if ((await stampOf(file)).stamp !== stamps[at])
      throw new Error(`${file} was written to while it was read: import it again`)
  const facts = factsIn(openFiles(opening).files, extents)
  return { tables: await writeTables(facts.nodes(), folder, (written) => say({ written })) }
}

// Whoever asked is gone, killed perhaps: nobody wants the tables.
process.once('disconnect', () => process.exit())
const [task] = await once(process, 'message')
const said = await write(task as NodesTask).catch((error: Error) => ({ fault: error.message }))
// Not before it is sent: what waits in the channel is lost with it.
say(said, () => process.disconnect())
