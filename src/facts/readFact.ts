import { checkDerived } from './derived.ts'
import type { Fact } from './fact.ts'
import { LINKS, NODES, type NodeType, prefixOf } from './kinds.ts'
import type { Line } from './lines.ts'
import { aOrAn } from './messages.ts'
import { checkShape } from './shape.ts'
import { checkTime } from './time.ts'

/** A line checked by itself: a fact, or why it is none. */
export interface ReadFact {
  readonly fact?: Fact
  /** There also where the line is faulty, so that nobody who names it is blamed. */
  readonly id?: string
  readonly reasons: readonly string[]
}

const NONE: readonly string[] = []

/** Checks what can be told from a line alone: its shape, its days, its id, what it says is derived. */
export function readFact(line: Line): ReadFact {
  if ('fault' in line) return { reasons: [line.fault] }
  const wrongId = checkPrefix(line.value)
  const shape = checkShape(line.value)
  if ('reasons' in shape) return { ...idIn(line.value), reasons: [...wrongId, ...shape.reasons] }
  const { fact } = shape
  const wrongTime = checkTime(fact)
  const wrongDerived = fact.derived ? checkDerived(fact) : NONE
  // Millions of lines come through here, and nearly all are right: no list is made for them.
  const well = wrongId.length + wrongTime.length + wrongDerived.length === 0
  return { fact, id: fact.id, reasons: well ? NONE : [...wrongId, ...wrongTime, ...wrongDerived] }
}

const START = new Map(
  [...Object.keys(NODES), ...Object.keys(LINKS)].map((type) => [type, `${prefixOf(type as NodeType)}:`]),
)

function checkPrefix(value: unknown): readonly string[] {
  const { type, id } = Object(value) as Readonly<Record<string, unknown>>
  const start = typeof type === 'string' ? START.get(type) : undefined
  if (start === undefined || typeof id !== 'string' || id.startsWith(start)) return NONE
  return [`the id ${id} is not one of ${aOrAn(String(type))}: it begins with ${start}`]
}

function idIn(value: unknown): { readonly id?: string } {
  const { id } = Object(value) as Readonly<Record<string, unknown>>
  return typeof id === 'string' ? { id } : {}
}

/** The fact of a line, if there is nothing wrong with the line by itself. */
export function soundFact(line: Line): Fact | undefined {
  const { fact, reasons } = readFact(line)
  return reasons.length === 0 ? fact : undefined
}

/** The fact of a line that was checked before: of whole files in which nothing is wrong. */
export const factIn = (line: Line): Fact => (line as { readonly value: unknown }).value as Fact
