import { readAccompanied } from './accompanied.ts'
import { readAround, readAttended } from './attended.ts'
import { readCounterparts } from './counterparts.ts'
import type { Counterpart, FindParty, Remark } from './remark.ts'
import { isOurs, isReceived, stayOf } from './stays.ts'
import { readBare, readTalks } from './talks.ts'
import { wordsOf } from './words.ts'

/** What one clause says; `present` belongs to the gathering named before it. */
export type ReadClause = Remark & { readonly present?: readonly Counterpart[] }

const EMPTY: ReadClause = { talks: [], gatherings: [], accompanied: [], received: false, business: true }

const AHEAD = /^(?:(?:also|then|later|afterwards?|In \p{Lu}\S+|With [^,]+),? )+/iu
const PRESENT = /^present (?:were|was) (.*)$/i

/** Reads a clause: «attended the NATO Summit», «State visit», «accompanied President Nixon on a State visit». */
export function readClause(text: string, find: FindParty): ReadClause {
  const clause = text.replace(AHEAD, '')
  const present = PRESENT.exec(clause)
  if (present) return { ...EMPTY, present: readCounterparts(wordsOf(present[1] ?? ''), find) }
  const accompanied = readAccompanied(clause, find)
  if (accompanied) return { ...EMPTY, ...accompanied }
  const gatherings = readAttended(clause, find)
  if (gatherings.length > 0) return { ...EMPTY, gatherings, ...stayOf(clause) }
  const talks = [...readTalks(clause, find), ...readBare(clause, find)]
  return {
    ...EMPTY,
    talks,
    gatherings: readAround(clause, find),
    received: talks.length === 0 && isReceived(clause),
    business: !isOurs(clause),
    ...stayOf(clause),
  }
}
