import type { Random } from '../graph/random.ts'
import { zipf } from '../graph/random.ts'

// Nobody's name: built of syllables, which have what matters to a search, a few names that very many bear, many that few
// do, and a second script.
const SYLLABLES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['ba', 'ба'],
  ['be', 'бе'],
  ['bo', 'бо'],
  ['vla', 'вла'],
  ['ve', 'ве'],
  ['vi', 'ви'],
  ['ga', 'га'],
  ['gri', 'гри'],
  ['go', 'го'],
  ['da', 'да'],
  ['de', 'де'],
  ['dmi', 'дми'],
  ['zha', 'жа'],
  ['zhe', 'же'],
  ['za', 'за'],
  ['zi', 'зи'],
  ['ka', 'ка'],
  ['ki', 'ки'],
  ['ko', 'ко'],
  ['kra', 'кра'],
  ['la', 'ла'],
  ['le', 'ле'],
  ['lu', 'лу'],
  ['ma', 'ма'],
  ['mi', 'ми'],
  ['mo', 'мо'],
  ['na', 'на'],
  ['ne', 'не'],
  ['ni', 'ни'],
  ['pa', 'па'],
  ['pe', 'пе'],
  ['pro', 'про'],
  ['ra', 'ра'],
  ['ri', 'ри'],
  ['ro', 'ро'],
  ['sa', 'са'],
  ['ser', 'сер'],
  ['sto', 'сто'],
  ['ta', 'та'],
  ['ti', 'ти'],
  ['to', 'то'],
  ['fe', 'фе'],
  ['kha', 'ха'],
  ['khe', 'хе'],
  ['tsa', 'ца'],
  ['cha', 'ча'],
  ['che', 'че'],
  ['sha', 'ша'],
  ['shchu', 'щу'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['yev', 'ев'],
  ['an', 'ан'],
  ['ol', 'ол'],
  ['ur', 'ур'],
  ['is', 'ис'],
]
const ENDINGS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['nov', 'нов'],
  ['lev', 'лев'],
  ['sky', 'ский'],
  ['nko', 'нко'],
  ['rich', 'рич'],
  ['min', 'мин'],
  ['chuk', 'чук'],
  ['dze', 'дзе'],
  ['yan', 'ян'],
  ['bek', 'бек'],
  ['ter', 'тер'],
  ['son', 'сон'],
  ['ra', 'ра'],
  ['do', 'до'],
]

interface Name {
  readonly latin: string
  readonly cyrillic: string
}

export interface Person {
  readonly given: Name
  readonly surname: Name
}

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1)

function build(random: Random, syllables: number): Name {
  const parts = [...Array.from({ length: syllables }, () => random.pick(SYLLABLES)), random.pick(ENDINGS)]
  const [latin, cyrillic] = [0, 1].map((at) => capital(parts.map((part) => part[at]).join('')))
  return { latin: latin ?? '', cyrillic: cyrillic ?? '' }
}

/** People with given names of which some are borne by thousands, and surnames borne by dozens and by one. */
export function* people(random: Random, count: number): Generator<Person> {
  const given = Array.from({ length: 400 }, () => build(random, 1))
  const surnames = Array.from({ length: 30_000 }, () => build(random, random.between(1, 3)))
  const [drawGiven, drawSurname] = [zipf(given.length, 1), zipf(surnames.length, 0.8)]
  for (let n = 0; n < count; n++)
    yield { given: given[drawGiven(random)] as Name, surname: surnames[drawSurname(random)] as Name }
}
