import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import type { Progress } from './progress.ts'
import { removeUnfinished } from './unfinished.ts'

/** Each reads keys that those ahead of it have written. */
const STEPS = [
  ['load/bodySides', 'whose side bodies are on'],
  ['load/meetingSpans', 'how long meetings last'],
  ['load/meetingSites', 'where meetings were held'],
  ['load/meetingWithin', 'the meetings of places and states'],
  ['load/linkTimes', 'when links hold'],
  ['load/attendances', 'who met, and on whose behalf'],
  ['load/meetingParties', 'the parties of meetings'],
  ['load/meetingPresence', 'who was at meetings'],
  ['load/planSpans', 'how long plans last'],
  ['load/planWithin', 'the plans of places and states'],
  ['load/planExpectations', 'who is expected'],
  ['load/fulfilledPlans', 'what became of plans'],
  ['load/instruments', 'the days of documents and programmes'],
  ['load/shares', 'the documents and programmes of states and bodies'],
  ['load/service', 'the officials of states and bodies'],
  ['load/involvements', 'the meetings of states and bodies'],
  ['load/convened', 'who convened meetings'],
  ['load/linkEntries', 'the timelines'],
  ['load/adoptionEntries', 'when documents and programmes were adopted'],
  ['load/factCounts', 'how many facts rest on each source'],
] as const satisfies readonly (readonly [keyof typeof statements, string])[]

/**
 * Works out the derived keys of docs/graph.md anew, from the facts in the graph, which is then finished. Each statement
 * commits in batches, so that its memory does not grow with the graph; one that was cut short is made good by running it again.
 */
export async function deriveKeys(graph: Graph, progress: Progress): Promise<void> {
  progress.begin('Working out derived keys')
  for (const [name, what] of STEPS) {
    progress.say(`Working out ${what}`)
    await graph.run(statements[name])
  }
  await removeUnfinished(graph)
}
