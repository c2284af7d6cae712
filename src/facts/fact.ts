import { isLinkType, type LinkType, type NodeType } from './kinds.ts'

export interface NameFact {
  readonly value: string
  /** BCP 47. */
  readonly language?: string
  /** ISO 15924. */
  readonly script?: string
  readonly kind: string
  /** Ids of sources; those of the fact unless given. */
  readonly sources?: readonly string[]
}

/** Days are partial dates: `2023`, `2023-10` or `2023-10-12`. */
export interface PeriodFact {
  readonly from?: string
  readonly to?: string
  readonly ongoing?: true
}

interface AnyFact {
  readonly id: string
  readonly sources?: readonly string[]
  /** Fields that were inferred from the sources; `names/1` is the second name. */
  readonly derived?: readonly string[]
  readonly [field: string]: unknown
}

export interface NodeFact extends AnyFact {
  readonly type: NodeType
  /** Every node but a Source has some. */
  readonly names?: readonly NameFact[]
}

export interface LinkFact extends AnyFact {
  readonly type: LinkType
  readonly start: string
  readonly end: string
}

/** One line of a file of facts, its shape checked: docs/data-format.md. */
export type Fact = NodeFact | LinkFact

export const isLink = (fact: Fact): fact is LinkFact => isLinkType(fact.type)

/** Where a fact stands: the file as it was named, and the line, counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface LocatedFact extends Place {
  readonly fact: Fact
}
