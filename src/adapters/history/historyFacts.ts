import type { Fact } from '../../facts/fact.ts'
import { bodiesIn, bodyFacts } from '../remarks/bodies.ts'
import type { States } from '../states/states.ts'
import { occasionFacts, onceEach } from './facts.ts'
import type { Occasion } from './occasion.ts'
import { presidencyFacts } from './presidency.ts'
import type { President } from './presidents.ts'

/** The facts of occasions, behind those that they rest on: the sources, the presidencies, the bodies that are named. */
export function historyFacts(
  sources: readonly Fact[],
  presidents: readonly President[],
  occasions: readonly Occasion[],
  states: States,
): Fact[] {
  const facts = occasions.flatMap((occasion) => occasionFacts(occasion, states))
  const bodies = bodyFacts(
    new Set(facts.flatMap(bodiesIn)),
    sources.slice(0, 1).map(({ id }) => id),
  )
  return onceEach([...sources, ...presidencyFacts(presidents), ...bodies, ...facts])
}
