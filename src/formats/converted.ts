import type { Place } from '../facts/fact.ts'

/**
 * What stands at a place of a file in another format: a fact, its shape not yet checked; what is wrong there; or what has
 * no place in facts, `Vessel` or `Person.gender`, which is counted and told, and no fault.
 */
export type Converted = Place & ({ readonly value: unknown } | { readonly fault: string } | { readonly left: string })

/** Hears how many bytes of the files, packed as they are, were read since it heard last. */
export type OnBytes = (count: number) => void
