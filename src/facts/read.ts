import { readFile } from 'node:fs/promises'
import { checkDerived } from './derived.ts'
import type { LocatedFact } from './fact.ts'
import type { Fault } from './faults.ts'
import { isLinkType, isNodeType, prefixOf } from './kinds.ts'
import { aOrAn } from './messages.ts'
import { checkShape } from './shape.ts'
import { checkTime } from './time.ts'

/** What stands in files of facts, each line checked by itself. */
export interface FactsRead {
  readonly facts: readonly LocatedFact[]
  /** Ids of lines that have faults: there, though not usable, so that nobody who names them is blamed. */
  readonly faultyIds: ReadonlySet<string>
  readonly faults: readonly Fault[]
}

/** Reads files of JSON Lines; blank lines are skipped. Rejects only where a file cannot be read. */
export async function readFacts(files: readonly string[]): Promise<FactsRead> {
  const facts: LocatedFact[] = []
  const faultyIds = new Set<string>()
  const faults: Fault[] = []
  const places = new Map<string, string>()
  for (const file of files) {
    const content = await readFile(file, 'utf8')
    for (const [index, text] of content
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries()) {
      if (text.trim() === '') continue
      const place = { file, line: index + 1 }
      const line = readLine(text)
      const reasons = [...line.reasons]
      const first = line.id === undefined ? undefined : places.get(line.id)
      if (first !== undefined) reasons.push(`the id ${line.id} is taken by ${first}: each fact has its own`)
      else if (line.id !== undefined) places.set(line.id, `${file}:${place.line}`)
      for (const reason of reasons) faults.push({ ...place, reason })
      if (line.fact !== undefined && reasons.length === 0) facts.push({ ...place, fact: line.fact })
      else if (line.id !== undefined) faultyIds.add(line.id)
    }
  }
  return { facts, faultyIds, faults }
}

interface Line {
  readonly fact?: LocatedFact['fact']
  readonly id?: string
  readonly reasons: readonly string[]
}

function readLine(text: string): Line {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { reasons: [`this is no JSON (${(error as Error).message}): write one object a line`] }
  }
  const { type, id } = Object(value) as Readonly<Record<string, unknown>>
  const known = typeof id === 'string' ? { id } : {}
  const prefix = isNodeType(type) || isLinkType(type) ? prefixOf(type) : undefined
  const reasons: string[] = []
  if (prefix !== undefined && typeof id === 'string' && !id.startsWith(`${prefix}:`))
    reasons.push(`the id ${id} is not one of ${aOrAn(String(type))}: it begins with ${prefix}:`)
  const shape = checkShape(value)
  if ('reasons' in shape) return { ...known, reasons: [...reasons, ...shape.reasons] }
  reasons.push(...checkTime(shape.fact), ...checkDerived(shape.fact))
  return { ...known, fact: shape.fact, reasons }
}
