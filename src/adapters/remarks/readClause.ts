import { readCapacity } from './capacities.ts'
import { readCounterparts } from './counterparts.ts'
import { isParliament, readGatherings } from './gatherings.ts'
import { readName } from './names.ts'
import type { Counterpart, FindParty, Gathering, Remark, Talk } from './remark.ts'
import { wordsOf } from './words.ts'

/** What one clause says; `present` belongs to the gathering named before it. */
export type ReadClause = Remark & { readonly present?: readonly Counterpart[] }

const EMPTY: ReadClause = { talks: [], gatherings: [], accompanied: [], received: false, business: true }

/** Reads a clause: «attended the NATO Summit», «State visit», «accompanied President Nixon on a State visit». */
export function readClause(text: string, find: FindParty): ReadClause {
  const clause = text.replace(
    /^(?:(?:Also|also|Then|then|Later|later|Afterwards?|afterwards?|In \p{Lu}\S+|With [^,]+),? )+/u,
    '',
  )
  const present = /^(?:[Pp]resent were|[Pp]resent was) (.*)$/.exec(clause)
  if (present) return { ...EMPTY, present: readCounterparts(wordsOf(present[1] ?? ''), find) }
  const accompanied = readAccompanied(clause, find)
  if (accompanied) return accompanied
  const gatherings = readAttended(clause, find)
  if (gatherings.length > 0) return { ...EMPTY, gatherings, ...labelOf(clause) }
  const talks = readTalks(clause, find).concat(readBare(clause, find))
  const around = aroundTalk(clause, find)
  return {
    ...EMPTY,
    talks,
    gatherings: around,
    received: talks.length === 0 && isReceived(clause),
    ...labelOf(clause),
    business: !isOurs(clause),
  }
}

const ACCOMPANIED =
  /^(?:[Aa]cc?o+mpanied|[Jj]oined|[Ss]upported|[Pp]articipated in|[Aa]ttended .*? (?:as part of|with)|[Mm]et with .*? (?:as part of)) (?:the )?((?:Vice )?President(?:[- ]elect)?)\b(.*)$/
const AMERICAN =
  /^(?:(?:\p{Lu}\. ?)+|\p{Lu}\p{L}+ )*(?:Wilson|Harding|Coolidge|Hoover|Roosevelt|Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden|Harris|Pence|Cheney|Gore|Quayle|Mondale|Rockefeller|Agnew|Humphrey)\b/u

const ON_VISIT =
  /^(?:,? ?(?:and )?(?:to|for|on|at|in|during) (?:(?:an?|the|his) )?(?:(?:[Ss]tate|[Oo]fficial|[Ii]nformal|[Ww]orking|[Pp]rivate) )*(?:[Vv]isit)?)+(?:,? and to )? */

/** «accompanied President Bush to the APEC Summit», «joined the President and First Lady in an audience with Pope Francis». */
function readAccompanied(clause: string, find: FindParty): ReadClause | undefined {
  const [whole, capacity, rest = ''] = ACCOMPANIED.exec(clause) ?? []
  if (whole === undefined || capacity === undefined) return undefined
  const name = readName(wordsOf(rest.replace(/['’]s?\b/, ' ,')))
  if (name && !AMERICAN.test(name.name)) return undefined
  const after = rest.slice(name ? rest.indexOf(name.name) + name.name.length : 0).replace(/^['’]s?\b/, '')
  const talks = readTalks(after, find)
  const before = /^[Aa]ttended (.*?) (?:as part of|with) /.exec(clause)
  const gatherings = readGatherings(before?.[1] ?? after.replace(ON_VISIT, ''), find)
  return {
    ...EMPTY,
    accompanied: [{ capacity, ...(name ? { name: name.name } : {}) }],
    talks: gatherings.length === 0 ? talks : [],
    gatherings,
  }
}

const VERB =
  /^(?:(?:\p{L}+, )?)(?:(attended|held|participated in|took part in|witnessed|observed|participated)|(addressed|spoke at|delivered (?:a|the|an|his|her) ?(?:keynote )?(?:address|speech|remarks) (?:at|to)|gave an address at)|(co-chaired|chaired|presided over)|(co-hosted|hosted|opened|convened|co-convened|launched)|((?:co-)?led the u\.?s\.? deleg\w+ (?:to|at)|headed the .*? delegation to|(?:chairman|head) of (?:the )?(?:u\.s\. )?delegation to|led a .*?delegation to|represented the .*? at|delegate to|joined))(?: the meetings? of)?\s+(.*)$/iu
const ROLES = [undefined, 'SPEAKER', 'CHAIR', 'HOST', 'HEAD_OF_DELEGATION'] as const

/** What was attended, addressed, chaired or hosted, or stands there by its name alone: «Casablanca Conference». */
function readAttended(clause: string, find: FindParty): Gathering[] {
  const verb = VERB.exec(clause)
  if (!verb) return isNameAlone(clause) ? readGatherings(clause, find) : []
  const at = verb.slice(1, 6).findIndex((each) => each !== undefined)
  const object = verb[6] ?? ''
  if (at === 1 && (isParliament(object) || !IS_HELD.test(object))) return []
  if (at === 3 && !IS_HELD.test(object)) return []
  const role = ROLES[at]
  return readGatherings(object, find).map((gathering) => (role ? { ...gathering, role } : gathering))
}

// Of what is addressed or hosted only these are gatherings: students and chambers of commerce are not.
const IS_HELD =
  /\b(?:Conference|conference|Summit|summit|Forum|General Assembly|Council(?! of Women)|Commission|Ministerial|[Mm]eeting|Dialogue|[Ss]ession of|Conferences)\b/

const isNameAlone = (clause: string): boolean =>
  (/^(?:\p{Lu}[\p{L}.’'-]* |\d\S* |of |the |on |and )*(?:Summit|Conference|Council|Ministerial)\b(?! meeting with| conference with| Meeting with| with)/u.test(
    clause,
  ) &&
    !/^(?:\p{L}+ed|Preliminary|Preparations|Summit|Conference|Informal|Exchange|Joint|State|Official|Working)\b/u.test(
      clause,
    )) ||
  /^(?:\p{Lu}\S+ )+Conference with /u.test(clause)

// One meeting of all that are named behind it.
const TOGETHER =
  /\b(?:an?|the|trilateral|tripartite|quadrilateral|summit|joint)\b[^,]*\b(?:meeting|conference|summit|talks|dinner|luncheon|session|discussions|discussion)\b[^,]* with |^(?:Summit )?(?:meeting|conference|Conference)\b.* with | together with /i
const MET_PLAIN =
  /^(?:[Mm]et|[Mm]eet)(?: (?:met|informally|briefly|privately|separately|again|also|jointly|bilaterally))* (?=President|Prime|Foreign|King|Queen|the )(.*)$/

function readTalks(clause: string, find: FindParty): Talk[] {
  const list = talkLists(clause)
  const together = TOGETHER.test(clause) && !/^(?:[Dd]iscussed|[Rr]eviewed|[Ss]igned)/.test(clause)
  return list.flatMap((each) => {
    const counterparts = readCounterparts(wordsOf(each), find).map((who) => ofOurselves(who, find))
    return counterparts.length === 0 ? [] : [{ with: counterparts, together, ...whenAndWhere(each) }]
  })
}

// Whoever bears one of these without a state is an American: remarks name the state of others.
const AMERICAN_CAPACITY =
  /^(?:.*Ambassador|Special (?:Presidential )?(?:Envoy|Representative|Coordinator)|Middle East Envoy|National Security Advis[eo]r|(?:Defense|Treasury|Commerce|Agriculture|Energy|Assistant|Deputy) Secretary.*|Secretary of (?:Defense|the Treasury|Commerce|Homeland Security)|Under Secretary.*|Vice President-elect)$/
const AMERICAN_GENERAL =
  /^(?:Eisenhower|Petraeus|Clark|MacArthur|Ridgway|Gruenther|Norstad|Lemnitzer|Goodpaster|Haig|Marshall|Franks|Abizaid|McChrystal|Allen|Patton|Pershing|Clay|Westmoreland|Abrams)$/

const ofOurselves = (who: Counterpart, find: FindParty): Counterpart => {
  const ours =
    who.party === undefined &&
    (AMERICAN_CAPACITY.test(who.capacity ?? '') ||
      (/^(?:General|Admiral|Gen\.)$/.test(who.capacity ?? '') &&
        AMERICAN_GENERAL.test(who.name?.split(' ').at(-1) ?? '')))
  const party = ours ? find('United States') : undefined
  return party === undefined ? who : { ...who, party }
}

/** A remark that is nothing but a list: «President Guelleh and Foreign Minister Youssouf.» */
function readBare(clause: string, find: FindParty): Talk[] {
  const words = wordsOf(clause)
  if (!readCapacity(words) || /^\p{L}+ed\b| [Ww]ith /u.test(clause)) return []
  const counterparts = readCounterparts(words, find)
  return counterparts[0]?.name === undefined ? [] : [{ with: counterparts, together: false }]
}

/** The lists of people in a clause: behind each «with», and behind verbs that take none. */
function talkLists(clause: string): string[] {
  const briefed = /^(?:[Bb]riefed) (.*?)(?: (?:on|about|regarding|concerning) .*)?$/.exec(clause)
  if (briefed) return [briefed[1] ?? '']
  const received =
    /\b(?:received by|hosted by|welcomed by|greeted by|guest of|guests of|[Cc]alled on|[Jj]oined|[Pp]aid (?:a )?(?:courtesy )?call on|[Tt]hanked) (.*)$/.exec(
      clause,
    )
  const plain = MET_PLAIN.exec(clause)
  const [, ...behind] = clause.split(/(?:^|,? and (?:also )?|,? | )\b[Ww]ith (?=\S)/)
  if (behind.length === 0) return plain ? [plain[1] ?? ''] : received ? [received[1] ?? ''] : []
  return behind
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DAY = new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?![\\d–-])`)

const CITY =
  / (?:in|at) (?!U\.|United|West Africa|Texas|White House|\p{Lu}[\p{L} ]*(?:University|Stadium|Assembly|Council))(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)/u

function whenAndWhere(text: string): { day?: string; city?: string } {
  const [, month = '', day = ''] = DAY.exec(text) ?? []
  const city = CITY.exec(
    text.replace(/ (?:en route|to|after|before|following|prior|for|during|while) .*$/, ''),
  )?.[1]?.replace(/ (?:Sept|Oct|Nov|Dec)\.?$/, '')
  const number = String(MONTHS.split('|').indexOf(month) + 1).padStart(2, '0')
  return {
    ...(day === '' ? {} : { day: `${number}-${day.padStart(2, '0')}` }),
    ...(city === undefined ? {} : { city }),
  }
}

/** «met with President Bush while attending the UN General Assembly» */
function aroundTalk(clause: string, find: FindParty): Gathering[] {
  const around =
    / (?:at|while attending|during|on the (?:margins|sidelines) of|prior to|after|before) (?:the |a |an )?((?:U\.?N\.? |United Nations |\p{Lu}\S* )*(?:General Assembly|Summit|Conference|Council|Meeting|Ministerial)\b.*)$/u.exec(
      clause,
    )
  return around && !/ (?:prior to|after|before) /.test(clause.slice(0, around.index + 10))
    ? readGatherings(around[1] ?? '', find).map((gathering) => ({ ...whenAndWhere(clause), ...gathering, present: [] }))
    : []
}

const isReceived = (clause: string): boolean =>
  /^(?:[Dd]iscussed|[Rr]eviewed|[Cc]onsulted|[Nn]egotiated|[Cc]onferred|Consultations|Talks|[Hh]eld (?:talks|discussions|conversations|meetings)|Continued (?:talks|discussions))\b/.test(
    clause,
  ) ||
  (/^[Aa]ddressed\b/.test(clause) && isParliament(clause))

/** Stops, rest, one's own people, and how one came and went: no business with anyone there. */
const isOurs = (clause: string): boolean =>
  /^(?:Left|Returned|Departed|Arrived|In U\.?S|Rested|Visited site|Visit made|First visit|left|returned|departed|arrived|Was in|[Vv]isit(?:ed|ing)|[Tt]oured|[Ii]nspected|Saw|Overflew|Traveled|[Ss]topped|Afterwards?|Private|private|[Rr]eceived (?:an? )?honorary)\b/.test(
    clause,
  ) ||
  /\bU\.?S\.? (?:and \S+ )?(?:military|troops|Embassy|personnel|Mission|Navy|Air|Army|soldiers|forces|officials|servicemen)|Chiefs of Mission|military personnel|en route|[Vv]acation|[Ff]ishing/.test(
    clause,
  )

/** How the stay is called. */
function labelOf(clause: string): Pick<Remark, 'stay'> {
  if (
    /\b(?:[Vv]acation(?:ed)?|[Ff]ishing trip|[Pp]rivate [Vv]isit|[Pp]rivate trip|[Hh]unting|Holiday|cruise)\b/.test(
      clause,
    )
  )
    return { stay: 'PRIVATE' }
  if (
    /^(?:Stopped|Stopover|Overnight stop|Refuel\w+ stop|Rest stop|Brief stop|Disembarked|Changed planes|Transit|Stop\b|Made a stop|In transit|Overflew)/.test(
      clause,
    )
  )
    return { stay: 'STOP' }
  if (
    /\b(?:State|Official|Working|Informal|Goodwill|Good will|Unofficial|Officials?)(?: \p{L}+)? (?:[Vv]isit|trip)/u.test(
      clause,
    )
  )
    return { stay: 'VISIT' }
  return {}
}
