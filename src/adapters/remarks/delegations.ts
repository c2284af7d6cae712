import { type ReadCapacity, readCapacities, readCapacity } from './capacities.ts'
import type { Read } from './counterparts.ts'
import { readParties } from './partyWords.ts'
import type { FindParty } from './remark.ts'

const ADJECTIVE =
  /^(?:senior|high-level|high-ranking|top|other|various|several|several|local|key|government|Government|political|military|foreign|cabinet|Cabinet|interim|visiting|attending|parliamentary|defense|security|economic|finance|legislative)$/
// Who acts for a state; business leaders, students and the opposition do not.
const OFFICIALS =
  /^(?:officials?|leaders|leadership|ministers|Ministers|representatives|authorities|delegates|delegations?|negotiators|counterparts|officers|Government|government|Cabinet|cabinet|parliamentarians|legislators|heads|Heads|chiefs|diplomats|Presidency)$/
const NOT_STATE =
  /^(?:business|religious|opposition|civil|civic|community|tribal|youth|student|women|labor|academic|union|rebel|refugee|embassy|Embassy|mission|Mission)$/

/**
 * «senior Italian and NATO officials», «the Presidents of Colombia, Bolivia, and Peru», «British and French Foreign Ministers»: those
 * of whom no one is named, each as its party and the capacity that is given.
 */
export function readDelegation(words: readonly string[], find: FindParty, strict: boolean): Read | undefined {
  return ofParties(words, find) ?? withAdjectives(words, find, strict) ?? members(words)
}

/** «Foreign Ministers of Egypt, Syria, and Oman», «leaders of Angola and Algeria» */
function ofParties(words: readonly string[], find: FindParty): Read | undefined {
  let at = 0
  while (ADJECTIVE.test(words[at] ?? '')) at++
  const plural = readCapacities(words.slice(at))
  at += plural?.taken ?? (OFFICIALS.test(words[at] ?? '') ? 1 : 0)
  while (
    /^(?:and|of|government|state|Government|State)$/.test(words[at] ?? '') &&
    words[at + 1] !== 'the' &&
    !capital(words[at + 1])
  )
    at++
  if (!plural && at === 0) return undefined
  if (!/^(?:of|from)$/.test(words[at] ?? '')) return undefined
  const { parties, taken } = readParties(words.slice(at + 1), find, (rest) => readCapacity(rest) !== undefined)
  if (parties.length === 0) return undefined
  return { who: parties.map((party) => ({ ...capacityOf(plural), party })), taken: at + 1 + taken }
}

/** «the Canadian, Mexican, and Venezuelan Foreign Ministers», «senior Israeli officials», «senior officials» */
function withAdjectives(words: readonly string[], find: FindParty, strict: boolean): Read | undefined {
  let at = 0
  while (ADJECTIVE.test(words[at] ?? '')) at++
  const { parties, taken } = readParties(words.slice(at), find)
  const adjectives = at
  at += taken
  while (ADJECTIVE.test(words[at] ?? '') || (words[at] === 'and' && ADJECTIVE.test(words[at + 1] ?? ''))) at++
  if (NOT_STATE.test(words[at] ?? '')) return undefined
  const plural = readCapacities(words.slice(at))
  const named = plural && capital(words[at + plural.taken])
  const end = at + (plural?.taken ?? (OFFICIALS.test(words[at] ?? '') ? 1 : 0))
  if (end === at || named) return undefined
  if (parties.length === 0) return strict || (plural && adjectives === 0) ? undefined : { who: [{}], taken: end }
  return { who: parties.map((party) => ({ ...capacityOf(plural), party })), taken: end }
}

const GENERIC = /^(?:leader|chief|commander|\p{Ll}.*|Representative|Delegate|Adviser)$/u

/** «leaders», «representatives» and the like are no capacity. */
const capacityOf = (plural: ReadCapacity | undefined): { capacity?: string } =>
  plural && !GENERIC.test(plural.capacity) ? { capacity: plural.capacity } : {}

/** «members of the Governing Council»: of the country visited. */
function members(words: readonly string[]): Read | undefined {
  const text = words.slice(0, 8).join(' ')
  const found =
    /^(?:members|leaders) of (?:the )?(?:\p{Lu}\S* ){0,3}(?:Council|Cabinet|Presidency|Government|Parliament|Congress|Assembly|Senate|Knesset)\b/u.exec(
      text,
    )
  return found ? { who: [{}], taken: found[0].split(' ').length } : undefined
}

const capital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')
