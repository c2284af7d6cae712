import { readCounterparts } from './counterparts.ts'
import { plainName, splitNames } from './gatheringNames.ts'
import { isAmongOurselves, isBare, isCeremony, NOUN } from './gatheringWords.ts'
import { anyOf } from './patterns.ts'
import type { Counterpart, FindParty, Gathering } from './remark.ts'
import { wordsOf } from './words.ts'

const DATE = `(?:on )?${anyOf(`January, February, March, April, May, June, July, August, September, October, November, December, Sept\\.,
  Oct\\., Nov\\., Dec\\.`)} \\d`
// Behind these the name of the gathering has ended.
const ASIDE = new RegExp(
  `\\s*(?:\\(|;| with |, (?=presided|visited|met)|,? ${DATE}|,? ${anyOf(`where, which, while, before, after, prior to, followed by,
    as (?:President|part|a|an|the|well), to (?!the|end)[a-z]+, coinciding, during, en route, co-hosted, convened, including, concerning,
    regarding, about, upon, alongside, held, hosted, at the (?:start|invitation|end|request)`)}\\b).*$`,
)
const OF_WHOM =
  / (?:of|with|between|by|for|among) (?:the )?(?:(?:Heads|Chiefs) of (?:State|Government)|Presidents|Prime Ministers|leaders|Foreign Ministers)(?: and Government)? (?:of|from) .*$/i

const CITY = / (?:in|at) ((?:\p{Lu}[^\s,]*(?: (?=\p{Lu})|(?=,|$)))+)(?:, .*)?$/u
// «in Central America» belongs to the name.
const REGION = new RegExp(
  `^${anyOf(`Europe, Asia, Africa, America, Central America, Latin America, the Americas, South-?east Asia, Afghanistan, Iraq, Somalia, Yemen,
    Syria, Libya, Haiti, Bosnia, the Caribbean, North Atlantic, Israel, the Middle East, Eastern, Human, Support`)}`,
)
// «a Summit at Camp David, MD, for Gulf Cooperation Council members»
const CITY_AMID = / (?:at|in) (\p{Lu}[^,]*), [A-Z]{2},(?= (?:for|on|of) )/u

/** The gatherings that words name: «the G-8 Economic Summit and a meeting of the NATO-Russia Council in Rome». */
export function readGatherings(text: string, find: FindParty): Gathering[] {
  const amid = CITY_AMID.exec(text)
  if (amid) return readGatherings(text.replace(amid[0], ''), find).map((each) => ({ ...each, city: amid[1] ?? '' }))
  const present = presentAt(text, find)
  const { name, city } = withoutCity(text.replace(OF_WHOM, '').replace(ASIDE, '').trim())
  return splitNames(name)
    .map((each) => each.replace(/,? (?:in|at) (\p{Lu}.*)$/u, (tail, where) => (REGION.test(where) ? tail : '')))
    .filter((each) => NOUN.test(each) && !isAmongOurselves(each))
    .map(plainName)
    .filter((each) => !isBare(each))
    .map((each) => ({ name: each, present, ...(city === undefined ? {} : { city }) }))
}

function withoutCity(text: string): { name: string; city?: string } {
  const found = CITY.exec(text)
  const [, city = ''] = found ?? []
  if (found === null || REGION.test(city) || !NOUN.test(text.slice(0, found.index))) return { name: text }
  return { name: text.slice(0, found.index), city: city.trim() }
}

const LIST = / (?:with|of|between|among) ((?:the )?(?:\p{Lu}|leaders|[Hh]eads|representatives|senior).*)$/u

/** Who is said to have been there: «with Mexican President Calderon», «of the Presidents of Colombia and Peru». */
function presentAt(text: string, find: FindParty): Counterpart[] {
  const list = LIST.exec(text)?.[1]
  if (list === undefined || isCeremony(text)) return []
  return readCounterparts(wordsOf(list), find).filter(({ party, capacity }) => (party ?? capacity) !== undefined)
}
