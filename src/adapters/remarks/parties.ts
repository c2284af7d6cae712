import type { States } from '../states/states.ts'
import { bodyId } from './bodies.ts'
import { DEMONYMS } from './demonyms.ts'
import type { FindParty } from './remark.ts'

/** What the words of a remark mean on its day: «Soviet», «Great Britain», «NATO». */
export function partiesOn(day: string, states: States): FindParty {
  return (words) => {
    const body = bodyId(words)
    if (body !== undefined) return body
    const name = DEMONYMS.get(words)
    return states.find(name ?? words, day)
  }
}
