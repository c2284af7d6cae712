import { readCapacity } from './capacities.ts'
import { readCounterparts } from './counterparts.ts'
import { anyOf } from './patterns.ts'
import type { Counterpart, FindParty, Talk } from './remark.ts'
import { whenAndWhere } from './whenAndWhere.ts'
import { wordsOf } from './words.ts'

const JOINT = anyOf('meeting, conference, summit, talks, dinner, luncheon, session, discussions, discussion')
/** One meeting of all that are named behind it: «a meeting with», «summit conference with», «together with». */
const TOGETHER = new RegExp(
  `\\b${anyOf('an?, the, trilateral, tripartite, quadrilateral, summit, joint')}\\b[^,]*\\b${JOINT}\\b[^,]* with |` +
    '^(?:Summit )?(?:meeting|conference)\\b.* with | together with ',
  'i',
)
// What was only proposed was not held.
const PROPOSED = /\b(?:invitation|invited|agreed|planned|proposed) to meet with .*$/i
// «discussed a peace conference with A of X and B of Y» says nothing of the kind.
const ABOUT = /^(?:discussed|reviewed|signed)/i

/** The talks of a clause, each a list of people and delegations. */
export function readTalks(clause: string, find: FindParty): Talk[] {
  const together = TOGETHER.test(clause) && !ABOUT.test(clause)
  return listsIn(clause.replace(PROPOSED, '')).flatMap((list) => {
    const counterparts = readCounterparts(wordsOf(list), find).map((who) => ofOurselves(who, find))
    return counterparts.length === 0 ? [] : [{ with: counterparts, together, ...whenAndWhere(list) }]
  })
}

/** A remark that is nothing but a list: «President Guelleh and Foreign Minister Youssouf.» */
export function readBare(clause: string, find: FindParty): Talk[] {
  const words = wordsOf(clause)
  if (!readCapacity(words) || /^\p{L}+ed\b| with /iu.test(clause)) return []
  const counterparts = readCounterparts(words, find)
  return counterparts[0]?.name === undefined ? [] : [{ with: counterparts, together: false }]
}

const WITH = /(?:^|,? and (?:also )?|,? | )\bwith (?=\S)/i
const BRIEFED = /^briefed (.*?)(?: (?:on|about|regarding|concerning) .*)?$/i
const MET = new RegExp(
  `^${anyOf('met, meet')}(?: ${anyOf('met, informally, briefly, privately, separately, again, also, jointly, bilaterally')})* ` +
    '(?=President|Prime|Foreign|King|Queen|the )(.*)$',
  'i',
)
const RECEIVED = new RegExp(
  `\\b${anyOf(`received by, hosted by, welcomed by, greeted by, guests? of, called on, joined, paid (?:a )?(?:courtesy )?call on,
    thanked`)} (.*)$`,
  'i',
)

/** The lists of people in a clause: behind each «with», and behind verbs that take none. */
function listsIn(clause: string): string[] {
  const briefed = BRIEFED.exec(clause)?.[1]
  if (briefed !== undefined) return [briefed]
  const [, ...behind] = clause.split(WITH)
  if (behind.length > 0) return behind
  const list = MET.exec(clause)?.[1] ?? RECEIVED.exec(clause)?.[1]
  return list === undefined ? [] : [list]
}

/** Whoever bears one of these without a state is an American: remarks name the state of others. */
const AMERICAN_CAPACITY = new RegExp(
  `^${anyOf(`.*Ambassador, Special (?:Presidential )?(?:Envoy|Representative|Coordinator), Middle East Envoy, Presidential [Aa]dviser, National Security Advis[eo]r,
    (?:Defense|Treasury|Commerce|Agriculture|Energy|Assistant|Deputy) Secretary.*, Under Secretary.*,
    Secretary of (?:Defense|the Treasury|Commerce|Homeland Security), Vice President-elect`)}$`,
)
const GENERALS = new Set(
  `Abizaid Abrams Allen Clark Clay Eisenhower Franks Goodpaster Gruenther Haig Lemnitzer MacArthur Marshall McChrystal Norstad Patton
   Pershing Petraeus Ridgway Westmoreland`.split(/\s+/),
)

function ofOurselves(who: Counterpart, find: FindParty): Counterpart {
  const { name = '', capacity = '', party } = who
  if (party !== undefined) return who
  const isGeneral = /^(?:General|Admiral|Gen\.)$/.test(capacity) && GENERALS.has(name.split(' ').at(-1) ?? '')
  const ours = isGeneral || AMERICAN_CAPACITY.test(capacity) ? find('United States') : undefined
  return ours === undefined ? who : { ...who, party: ours }
}
