import { BODY_NAMES } from './bodies.ts'
import { readCounterparts } from './counterparts.ts'
import type { FindParty, Gathering } from './remark.ts'
import { wordsOf } from './words.ts'

/** Nouns of what is held for more than a conversation. */
const NOUN =
  /\b(?:Summits?|Conferences?|Meetings?|Councils?|General Assembly|Sessions?|Forum|Dialogues?|Ministerials?|Commission|Consultations?|Committee|Congress|Talks|Negotiations|Round-?tables?|Funerals?|Inaugurations?|Ceremon(?:y|ies)|Signing|Services?|Celebrations?|Anniversary|Dedication|Opening|Coronation|Wedding|Commemorations?|Events?|Symposium|Dinner|Luncheon|Brunch|Reception|Games|Exposition|Expo|Transfer|Initial(?:l)?ing|Retreat|Compact|Week|Steering Board|Assembly|Quartet|Dialogues|Festival|Centennial|Contact Group|World’s Fair)\b/i

/** What Americans hold among themselves, and speeches: no one of another side is there. */
const AMONG_OURSELVES =
  /\b(?:U\.?S\.? (?:Chiefs?|Ambassadors?|Embassy|military|troops|Mission|Navy|Diplomatic)|Chiefs of (?:U\.S\. )?(?:Diplomatic )?Missions?|Foreign Service|speech|Town ?Hall|Town Meeting|Townterview|Prayer Breakfast|NSC|Ambassadors?['’]? Conference|Super Bowl|Press Conference|Embassy)\b/i

const PARLIAMENT =
  /\b(?:Parliaments?|National Assembly|Legislative Assembly|Federal Assembly|People['’]s Assembly|Constituent Assembly|Chamber of Deputies|House of (?:Commons|Lords)|Knesset|Diet|Bundestag|Duma|Senate|Storting|Riksdag|Cortes|Majlis|Congress|Legislature|National Palestine Council|Palestine National Council)\b/

export const isParliament = (text: string): boolean =>
  PARLIAMENT.test(text) && !/Labor|Party|European Parliament/.test(text)

// Behind these the name of the gathering has ended.
const ASIDE =
  /\s*(?:\(|;|,? (?:where|which|while|before|after|prior to|followed by|as (?:President|part|a|an|the|well)|to (?!the|end)[a-z]+|coinciding|during|en route|co-hosted|convened|including|concerning|regarding|about|upon|alongside|held|hosted|at the (?:start|invitation|end|request))\b| with |, (?=presided|visited|met)|,? (?:on )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept\.|Oct\.|Nov\.|Dec\.) \d).*$/

const REGION =
  /^(?:Europe|Asia|Africa|America|Central America|Latin America|the Americas|South-?east Asia|Afghanistan|Iraq|Somalia|Yemen|Syria|Libya|Haiti|Bosnia|the Caribbean|North Atlantic|Israel|the Middle East|Eastern|Human)/

/** The gatherings that words name: «the G-8 Economic Summit and a meeting of the NATO-Russia Council in Rome». */
export function readGatherings(text: string, find: FindParty): Gathering[] {
  // «a Summit at Camp David, MD, for Gulf Cooperation Council members»
  const amid = / (?:at|in) (\p{Lu}[^,]*), [A-Z]{2},(?= (?:for|on|of) )/u.exec(text)
  if (amid)
    return readGatherings(text.replace(amid[0], ''), find).map((gathering) => ({ ...gathering, city: amid[1] ?? '' }))
  const present = presentAt(text, find)
  let words = text
    .replace(
      / (?:of|with|between|by|for|among) (?:the )?(?:(?:Heads|Chiefs) of (?:State|Government)|Presidents|Prime Ministers|leaders|Foreign Ministers)(?: and Government)? (?:of|from) .*$/i,
      '',
    )
    .replace(ASIDE, '')
    .trim()
  const city = / (?:in|at) ((?:\p{Lu}[^\s,]*(?: (?=\p{Lu})|(?=,|$)))+)(?:, .*)?$/u.exec(words)
  const where = city && !REGION.test(city[1] ?? '') && NOUN.test(words.slice(0, city.index)) ? city : undefined
  if (where) words = words.slice(0, where.index)
  return split(words)
    .map((each) =>
      each.replace(/,? (?:in|at) \p{Lu}.*$/u, (tail) => (REGION.test(tail.replace(/^,? (?:in|at) /, '')) ? tail : '')),
    )
    .filter((name) => NOUN.test(name) && !AMONG_OURSELVES.test(name))
    .map(withoutArticle)
    .filter((name) => !isBare(name))
    .map((name) => ({ name, present, ...(where ? { city: (where[1] ?? '').trim() } : {}) }))
}

function presentAt(text: string, find: FindParty) {
  const list = / (?:with|of|between|among) ((?:the )?(?:(?:\p{Lu}|leaders|[Hh]eads|representatives|senior).*))$/u.exec(
    text,
  )
  const found = list ? readCounterparts(wordsOf(list[1] ?? ''), find) : []
  // «the inauguration of President Fox», «the funeral of King Hussein»: who is honoured is not a party to it.
  if (
    /\b(?:inauguration|funeral|memorial|coronation|wedding|swearing|anniversary|ceremon|signing|birth|death|dedication)/i.test(
      text,
    )
  )
    return []
  return found.filter(({ party, capacity }) => party !== undefined || capacity !== undefined)
}

const withoutArticle = (text: string): string =>
  text
    .trim()
    .replace(/^(?:(?:the|a|an|his|her|both|in|at|of|to|and|an? ad hoc|separate)\s+)+/i, '')
    .replace(/^(?:opening|closing|first|final|working|plenary) (?:session|phase)s? of (?:the |a )?/i, '')
    .replace(
      /^meetings? of (?:the |a )?(?=.*\b(?:Council|Commission|Conference|Forum|Committee|Board|Group|Partnership|Community|Assembly)$)/,
      '',
    )
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[“”"]/g, '')
    .replace(/['’]{2}/g, '’')
    .replace(/(?:,? (?:and|to))+$/, '')
    .replace(/[\s,:]+$/, '')

// Without any word of its own it names nothing: «a meeting», «several conferences», «bilateral meetings».
const isBare = (name: string): boolean =>
  /^(?:(?:several|various|other|bilateral|multilateral|trilateral|summit|working|official|informal|special|pre-summit|state|joint|public|international|a|separate|and|regular)\s+)*(?:meetings?|conferences?|talks|sessions?|negotiations|ceremon(?:y|ies)|dinner|luncheon|reception|events?|summit|summits|consultations|opening|signing|council|assembly|dialogues?)$/i.test(
    name,
  ) && !/^(?:commemorative|memorial)/i.test(name)

const JOINED: readonly (readonly [RegExp, string])[] = [
  [/Security (?:and|&) Co-?operation/g, 'Security_and_Cooperation'],
  [/(\p{L}+)[- ]and[- ](\p{L}+)[- ]Building/gu, '$1_and_$2-Building'],
]

/** Parts what is coordinated: «SEATO and ANZUS Council Meetings» are two, «Foreign and Development Ministers’ Meeting» is one. */
function split(text: string): string[] {
  const kept = JOINED.reduce((words, [from, to]) => words.replace(from, to), text)
  const apart = kept.split(/,? and (?=the |an? )|, (?=(?:the|an?) )/)
  const parts = apart.reduce(withNoun, []).flatMap((part) => {
    const plural = distribute(part)
    if (plural.length > 1) return plural
    const halves = part.split(/,? and |, /)
    return halves.length > 1 && halves.every((half) => OWN_NOUN.test(half)) ? halves : [part]
  })
  return parts.map((part) => part.replaceAll('_', ' '))
}

/** «APEC Women and the Economy Forum» is one: what says of no gathering what it is goes with the next. */
const withNoun = (parts: readonly string[], part: string): string[] => {
  const last = parts.at(-1)
  return last === undefined || NOUN.test(last) ? [...parts, part] : [...parts.slice(0, -1), `${last} and ${part}`]
}

const OWN_NOUN =
  /(?:Summit|Conference|[Mm]eetings?|Council|Forum|Ministerial|funeral|inauguration|ceremon\w+|signing|Consultations?|Dialogue)(?: [Mm]eetings?| [Cc]onference)?(?: |$)/

/** «NATO and EU Summit Meetings» is a NATO Summit Meeting and an EU Summit Meeting. */
function distribute(text: string): string[] {
  const read =
    /^((?:the |an? )?[^,]*?)((?:, [^,]+?)*),? and (\S*[A-Z]\S*(?: [A-Z]\S*){0,4}?) ((?:(?:Economic|Council|Leaders[’']?|Foreign|Ministers[’']?|Ministerial|Summit|Post-Ministerial|Asia|East) ?)*)(meetings|Meetings|Summits|Conferences|conferences|Ministerials)$/.exec(
      text,
    )
  if (!read) return []
  const [, first = '', middle = '', last = '', kind = '', plural = ''] = read
  const names = [first, ...middle.split(', '), last].map((name) => name.trim()).filter((name) => name !== '')
  if (!names.every((name) => isSeries(name))) return []
  const noun = `${kind}${plural.replace(/s$/, '')}`.trim()
  return names.map((name) => `${name} ${noun}`)
}

const isSeries = (name: string): boolean =>
  BODY_NAMES.some((each) => name.includes(each)) || /^(?:the )?(?:[A-Z0-9][\w.-]*)(?: [A-Z]\w*){0,3}$/.test(name)
