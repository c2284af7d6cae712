import type { SortKey } from '../paging/keyset.ts'

/**
 * What a file under cypher/ says, as the preset writes it into src/generated/. The grammar stands in cypher/README.md.
 * In the texts a variable is written ‹name› and a parameter $name; a compiled statement gives both names of its own.
 */
export interface Fragment {
  /** The path of its file without the ending: Meeting/attendances. */
  readonly name: string
  /** The variable of the parent that it continues from; null for a field of the root. */
  readonly from: string | null
  /** The variable that holds what it answers, or for an answer type the variable of each field. */
  readonly yields: string | Readonly<Record<string, string>> | null
  /** Clauses that bind the variables, in order; for a filter, the clauses of an EXISTS. */
  readonly match: readonly Guarded[]
  /** Conditions that are joined by AND. */
  readonly where: readonly Guarded[]
  /** The expression of a field that is a value; null elsewhere. */
  readonly value: string | null
  /** The order of a list by the value of `order`, under '' where it has one order only. */
  readonly orders: Readonly<Record<string, readonly SortKey[]>>
  readonly parameters: readonly Parameter[]
  /** Arguments that must be ids of nodes, and the labels that these may have. */
  readonly exists: Readonly<Record<string, string>>
  /** A parameter that is worked out ahead of the statement (src/ahead.ts), from all the others. */
  readonly ahead?: string
  /** An operation that asks for it. */
  readonly example: string
  /** The argument that is a filter, and the variable that its conditions continue from. */
  readonly filters: Readonly<Record<string, string>>
  /** Whose text it has, and what of that field's arguments comes from the field above it; absent for a text of its own. */
  readonly borrows?: Borrows
  /** How many rows a walk along its access path may read, at little cost. */
  readonly size?: Size
  /** For a field of a filter: when its access path finds nothing but what it keeps, so that its condition is left out. */
  readonly exact?: string
  /** For a field of a filter that keeps a range of the first key: where that begins and ends. */
  readonly bounds?: Bounds
  /** For a field of a filter: the access paths that together find all that it keeps. */
  readonly access?: readonly AccessPath[]
  /** For a list: how its rows are reached from what an access path of its filter finds. */
  readonly follows?: Follows
}

export interface Borrows {
  /** `Query.encounters`. */
  readonly field: string
  readonly arguments: readonly BorrowedArgument[]
}

/** An argument of the field that is borrowed from, or a field of such a filter, and where its value comes from. */
export interface BorrowedArgument {
  readonly name: string
  /** Of the filter that the argument is; null where it is none. */
  readonly field: string | null
  /** Whether the values make a list. */
  readonly list: boolean
  /** Arguments of the field above, or values of an enum. */
  readonly from: readonly ({ readonly argument: string } | { readonly value: string })[]
}

export interface Bounds {
  readonly from: string
  readonly to: string
}

export interface Size {
  readonly expression: string
  /** Whether it is never null: null says that the access path does not find all. */
  readonly sure: boolean
}

/** A way to what a filter keeps that is in the order of the list, so that it is walked no further than the page. */
export interface AccessPath {
  /** Clauses each of whose rows begins a walk of its own. */
  readonly each: readonly Guarded[]
  /** The variables of these that the walk reads. */
  readonly over: readonly string[]
  /** The walk itself, which binds the variable of the filter. */
  readonly match: readonly Guarded[]
  readonly where: readonly Guarded[]
  /** The keys of its index: fixed ones, then those that stand for the first keys of the list. */
  readonly keys: readonly SortKey[]
}

export interface Follows {
  /** The variable of the filter. */
  readonly variable: string
  /** Fields of the filter with which the list cannot follow. */
  readonly missing: readonly string[]
  readonly match: readonly Guarded[]
  readonly where: readonly Guarded[]
}

export interface Guarded {
  readonly text: string
  /** Arguments that must be given, and that must not, for the text to stand. */
  readonly given: readonly string[]
  readonly missing: readonly string[]
}

/** A parameter takes the argument of its name, else the first of its defaults that is there. */
export interface Parameter {
  readonly name: string
  /** `folded` takes case, accents and punctuation from a text, `words` also cuts it into words. */
  readonly as: 'words' | 'folded' | null
  /** The least and the most that a number may be, or that a list may hold. */
  readonly range: readonly [number, number] | null
  /** Whether a list is refused that says a thing twice. */
  readonly distinct: boolean
  /** `today`, or Type.field: an argument of a list further up. */
  readonly defaults: readonly string[]
}
