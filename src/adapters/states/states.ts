import type { Fact } from '../../facts/fact.ts'
import { fold } from '../../names/fold.ts'
import { parsePartialDate } from '../../time/partialDate.ts'
import { FORMER_STATES } from './former.ts'
import { ON_DAYS, type OnDays, PLACES_ON_DAYS } from './onDays.ts'
import { OTHER_CODES, OTHER_NAMES } from './otherNames.ts'

/** Which state is meant, by the day and not by the code. */
export interface States {
  /**
   * The id of the state that a name means on a day: an English name, an ISO 3166 alpha-3 code or a slug of
   * history.state.gov. `Russia` is the Soviet Union in 1975. Undefined where no state goes by that name.
   * @param on a partial date, of which the first day counts; today's states unless told
   */
  find(name: string, on?: string): string | undefined
  /** The id of the state in which a place said to be there lay: Minsk in 1974 in the Soviet Union, whose Belarus was a party of its own. */
  placeIn(name: string, on?: string): string | undefined
  /** Whether an id is that of a state now or formerly, and not of a territory. */
  isState(id: string): boolean
  /** Its English name, that of a former state included; the id where it is unknown. */
  nameOf(id: string): string
}

const LATER = '9999-12-31'

/** Makes the resolver of the states of data/seed/states.jsonl and of the former ones. */
export function createStates(seed: readonly Fact[]): States {
  const names = new Map<string, string>()
  const codes = new Map<string, string>()
  const territories = new Set<string>()
  for (const { type, id, code, kind, names: written } of seed) {
    if (type !== 'State') continue
    if (kind === 'TERRITORY') territories.add(id)
    const english = (written ?? []).filter(({ language }) => language === 'en').map(({ value }) => value)
    names.set(id, english[0] ?? id)
    codes.set(String(code), String(code))
    for (const value of english) codes.set(keyOf(value), String(code))
  }
  for (const { code, name, names: others = [], kind } of FORMER_STATES) {
    if (kind === 'TERRITORY') territories.add(`state:${code}`)
    names.set(`state:${code}`, name)
    codes.set(code, code)
    for (const value of [name, ...others]) codes.set(keyOf(value), code)
  }
  for (const [code, values] of Object.entries(OTHER_NAMES)) for (const value of values) codes.set(keyOf(value), code)
  for (const [other, code] of Object.entries(OTHER_CODES)) codes.set(other, code)

  const codeOf = (name: string): string | undefined => formsOf(name).flatMap((form) => codes.get(form) ?? [])[0]
  const find = (name: string, on: string | undefined, tables: readonly (readonly OnDays[])[]): string | undefined => {
    const code = codeOf(name)
    if (code === undefined) return undefined
    const day = on === undefined ? LATER : (parsePartialDate(on)?.first ?? LATER)
    const is = tables.reduce((known, table) => onDay(known, day, table), code)
    const former = FORMER_STATES.find((state) => state.code === is)
    // Under a name of a state that has no one heir, nobody is meant after its end.
    return former !== undefined && (parsePartialDate(former.to)?.last ?? LATER) < day ? undefined : `state:${is}`
  }
  return {
    find: (name, on) => find(name, on, [ON_DAYS]),
    placeIn: (name, on) => find(name, on, [ON_DAYS, PLACES_ON_DAYS]),
    isState: (id) => names.has(id) && !territories.has(id),
    nameOf: (id) => names.get(id) ?? id,
  }
}

const onDay = (code: string, day: string, table: readonly OnDays[]): string =>
  table.find((entry) => entry.code === code && (entry.from ?? '') <= day && day <= (entry.to ?? LATER))?.is ?? code

const GLUE = new Set(['the', 'and', 'of'])

/** A name as it is looked up: without case, accents, blanks and small words; Saint as St. */
const keyOf = (name: string): string =>
  fold(name.replace(/['’]/g, ''))
    .split(' ')
    .filter((word) => !GLUE.has(word))
    .map((word) => (word === 'saint' ? 'st' : word))
    .join('')

const STYLE =
  /^(?:(?:federal|islamic|democratic|socialist|federative|independent|co operative|arab|plurinational|peoples|united|eastern) )*(?:republic|kingdom|state|commonwealth|principality|sultanate|union|grand duchy) of (?:the )?/

/** The ways to look a name up, the most telling first: as it stands, turned round its comma, without a bracket, plain. */
function formsOf(name: string): string[] {
  if (/^[A-Z]{3,4}$/.test(name)) return [name, keyOf(name)]
  // The slugs of former states end in the year of their end.
  const written = name.replace(/-\d{4}$/, '').replace(/\.(?=\w|$)/g, '')
  const [head = '', tail] = written.split(', ')
  const bare = written.replace(/\s*\(.*$/, '')
  const plain = fold(bare.replace(/['’]/g, '')).replace(/^the /, '').replace(STYLE, '')
  const turned = tail === undefined ? [] : [keyOf(`${tail} ${head}`)]
  return [keyOf(written), ...turned, keyOf(bare), keyOf(plain)]
}
