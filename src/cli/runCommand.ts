import type { Graph } from '../graph/graph.ts'
import { mergeOfficials } from '../merges/mergeOfficials.ts'
import { splitOfficial } from '../merges/splitOfficial.ts'
import type { Command } from './command.ts'

/** Does what a command says to the graph, whose constraints stand: what came of it, for whoever typed it. */
export async function runCommand(command: Exclude<Command, { name: 'serve' }>, graph: Graph): Promise<string> {
  if (command.name === 'split') {
    const { from, links } = await splitOfficial(graph, command.id)
    return `${command.id} is split off from ${from}, with ${count(links, 'link')}.`
  }
  const { id, into } = command
  const { links, meetingsTogether } = await mergeOfficials(graph, id, into)
  const done = `${id} is now ${into}: ${count(links, 'link')} moved. To undo it: split ${id}`
  if (meetingsTogether === 0) return done
  return `${done}\nBoth were recorded at ${count(meetingsTogether, 'meeting')}: make sure that they are one person.`
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
