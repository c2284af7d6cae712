import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import type { Report } from './report.ts'

/** Each reads keys that those ahead of it have written. */
const STEPS = [
  ['load/meetingDays', 'the days of meetings'],
  ['load/foldSessions', 'the meetings that sessions fold into'],
  ['load/linkTimes', 'when links hold'],
  ['load/meetingSites', 'where meetings were held'],
  ['load/attendances', 'whom people acted for'],
  ['load/listedAttendances', 'one attendance for each person and meeting'],
  ['load/meetingParties', 'the parties of meetings'],
  ['load/plans', 'the days of plans'],
  ['load/fulfilledPlans', 'what became of plans'],
  ['load/instruments', 'the days of documents and programmes'],
  ['load/involvements', 'the meetings of states and bodies'],
  ['load/factCounts', 'how many facts rest on each source'],
] as const satisfies readonly (readonly [keyof typeof statements, string])[]

/**
 * Works out the derived keys of docs/graph.md anew, from the facts in the graph. Each statement commits in batches, so
 * that its memory does not grow with the graph; one that was cut short is made good by running it again.
 */
export async function deriveKeys(graph: Graph, report: Report): Promise<void> {
  for (const [name, what] of STEPS) {
    report(`Working out ${what}`)
    await graph.run(statements[name])
  }
}
