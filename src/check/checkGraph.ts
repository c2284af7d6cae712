import { LINKS, type LinkType, NODES } from '../facts/kinds.ts'
import { constraints, statements } from '../generated/statements.ts'
import { type Graph, int, type Parameters } from '../graph/graph.ts'
import { missingConstraints } from '../graph/standing.ts'
import { readUnfinished, sayUnfinished } from '../load/unfinished.ts'
import { RULES, type Rule, UNIQUE } from './rules.ts'

/** A rule that the graph breaks. */
export interface Finding {
  readonly rule: string
  /** What breaks it, by id, with how: the first twenty. */
  readonly examples: readonly string[]
  /** There are more. */
  readonly more: boolean
  readonly mend: string
}

const EXAMPLES = 20
// Meetings whose derived keys are worked out for comparison: some seconds on a graph of any size.
const SAMPLE = 5_000
// A rule may have to look at everything once.
const PATIENCE_MS = 600_000

/** Relationships of docs/graph.md that are no facts. */
const PATHS = ['INVOLVED_IN', 'HELD_WITHIN', 'SHARES_IN', 'EXPECTED_AT', 'PLANNED_WITHIN', 'SERVED', 'HAS_ENTRY']

const endsOf = (type: LinkType): string[] =>
  LINKS[type].ends.flatMap(([starts, ends]) => starts.flatMap((start) => ends.map((end) => `${type} ${start} ${end}`)))

const PREFIXES = Object.fromEntries([
  ...Object.entries({ ...NODES, ...LINKS }).map(([type, { prefix }]) => [type, prefix]),
  ['OfficialRecord', NODES.Official.prefix],
])

async function parametersFor(graph: Graph): Promise<Parameters> {
  const [[meetings] = []] = await graph.read(statements['check/meetingCount'])
  return {
    most: int(EXAMPLES + 1),
    share: Math.min(1, SAMPLE / Math.max(1, Number(meetings))),
    ends: (Object.keys(LINKS) as LinkType[]).flatMap(endsOf),
    prefixes: PREFIXES,
    paths: PATHS,
  }
}

async function breaches(graph: Graph, { statement, rule, mend }: Rule, parameters: Parameters): Promise<Finding[]> {
  const rows = await graph.read(statements[statement], parameters, { timeoutMs: PATIENCE_MS })
  if (rows.length === 0) return []
  const examples = rows.slice(0, EXAMPLES).map(([id, how]) => `${id} ${String(how).trimEnd()}`)
  return [{ rule, examples, more: rows.length > EXAMPLES, mend }]
}

async function missing(graph: Graph): Promise<Finding[]> {
  const names = await missingConstraints(graph, constraints, PATIENCE_MS)
  if (names.length === 0) return []
  const mend = 'Start the service, or import a file: both make them first.'
  return [{ rule: 'All constraints and indexes are there and online', examples: names, more: false, mend }]
}

/**
 * Looks for what should not be in the graph, and writes nothing. Derived keys of meetings are compared for 5,000 of them.
 * @param say hears which rule is looked at
 */
export async function checkGraph(graph: Graph, say: (line: string) => void): Promise<Finding[]> {
  const unfinished = await readUnfinished(graph)
  const found: Finding[] = unfinished
    ? [{ rule: 'Every import is finished', examples: [unfinished.what], more: false, mend: sayUnfinished(unfinished) }]
    : []
  const constraintsMissing = await missing(graph)
  found.push(...constraintsMissing)
  const parameters = await parametersFor(graph)
  for (const rule of constraintsMissing.length > 0 ? [UNIQUE, ...RULES] : RULES) {
    say(rule.rule)
    found.push(...(await breaches(graph, rule, parameters)))
  }
  return found
}

/** What was found, for people. */
export function sayChecks(found: readonly Finding[]): string {
  if (found.length === 0) return `All is well: ${RULES.length + 2} rules hold.`
  return found
    .map(({ rule, examples, more, mend }) =>
      [`Not so: ${rule}.`, ...examples.map((one) => `  ${one}`), ...(more ? ['  and more'] : []), mend].join('\n'),
    )
    .join('\n\n')
}
