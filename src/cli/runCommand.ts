import type { Graph } from '../graph/graph.ts'
import type { Progress } from '../load/progress.ts'
import { mergeOfficials } from '../merges/mergeOfficials.ts'
import { splitOfficial } from '../merges/splitOfficial.ts'
import type { GraphCommand } from './command.ts'

/** What came of a command, for whoever typed it. */
export interface Outcome {
  /** For stdout. */
  readonly text: string
  /** For stderr, where stdout has something else. */
  readonly aside?: string
  /** It did what it was asked to, and found that something is wrong. */
  readonly failed?: boolean
}

/** Whether a command writes to the graph, so that the constraints have to stand. */
export const writes = (command: GraphCommand): boolean =>
  ['finish', 'merge', 'split'].includes(command.name) || (command.name === 'import' && !command.dryRun)

/** Rejects where a command cannot be done, whatever the graph: before a Neo4j is started for it. */
export async function prepareCommand(command: GraphCommand): Promise<void> {
  if (command.name === 'import') await (await import('./importFiles.ts')).prepareImport(command)
  if (command.name === 'export') (await import('./exportTo.ts')).prepareExport(command)
}

/** Does what a command says. */
export async function runCommand(command: GraphCommand, graph: Graph, progress: Progress): Promise<Outcome> {
  switch (command.name) {
    case 'import': {
      const { importFiles } = await import('./importFiles.ts')
      return { text: await importFiles(command, graph, progress) }
    }
    case 'export': {
      const { exportTo } = await import('./exportTo.ts')
      const said = await exportTo(command, graph, progress)
      return { text: command.to === undefined ? '' : said, aside: command.to === undefined ? said : '' }
    }
    case 'finish': {
      const { finishImport } = await import('../load/finishImport.ts')
      await finishImport(graph, progress).finally(progress.end)
      return { text: 'All that is worked out from the facts is up to date.' }
    }
    case 'check': {
      const { checkGraph, sayChecks } = await import('../check/checkGraph.ts')
      progress.begin('Looking')
      const found = await checkGraph(graph, progress.say).finally(progress.end)
      return { text: command.json ? JSON.stringify(found, null, 2) : sayChecks(found), failed: found.length > 0 }
    }
    case 'stats': {
      const { readStats, sayStats } = await import('../stats/stats.ts')
      const stats = await readStats(graph)
      return { text: command.json ? JSON.stringify(stats, null, 2) : sayStats(stats) }
    }
    case 'merge':
      return { text: await merge(graph, command.id, command.into) }
    case 'split': {
      const { from, links } = await splitOfficial(graph, command.id)
      return { text: `${command.id} is split off from ${from}, with ${count(links, 'link')}.` }
    }
  }
}

async function merge(graph: Graph, id: string, into: string): Promise<string> {
  const { links, meetingsTogether } = await mergeOfficials(graph, id, into)
  const done = `${id} is now ${into}: ${count(links, 'link')} moved. To undo it: split ${id}`
  if (meetingsTogether === 0) return done
  return `${done}\nBoth were recorded at ${count(meetingsTogether, 'meeting')}: make sure that they are one person.`
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
