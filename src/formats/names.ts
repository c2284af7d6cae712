import type { Fact, NameFact } from '../facts/fact.ts'
import { shownName } from '../load/text.ts'

/** The names of a node; none of a source or a link. */
export const namesOf = ({ names }: Fact): readonly NameFact[] => (names ?? []) as readonly NameFact[]

/** The name that is shown where no language is asked for. */
export const nameOf = (fact: Fact): string | undefined => shownName(namesOf(fact))
