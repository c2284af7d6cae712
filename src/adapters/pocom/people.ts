import type { NameFact } from '../../facts/fact.ts'
import { parsePartialDate } from '../../time/partialDate.ts'
import type { Mention } from '../adapter.ts'
import { readCsv } from '../csv.ts'

/** A row of people.csv. */
export type Person = Readonly<Record<'id' | 'surname' | 'forename' | 'genName' | 'alt' | 'birth' | 'death', string>>

/** Reads people.csv. */
export const readPeople = (text: string): Person[] =>
  readCsv('people.csv', text, ['id', 'surname', 'forename', 'genName', 'alt', 'birth', 'death'])

/** In the list of Presidents, and so in the travels, they stand under other ids. */
const PRESIDENTS: Readonly<Record<string, string>> = {
  'bush-george-herbert-walker': 'bush-george-h-w',
  'van-buren-martin': 'buren-martin-van',
}

export const officialOf = (id: string): string => `official:${PRESIDENTS[id] ?? id}`

/** Someone of people.csv, with the capacity and the time of their posts. */
export function mentionOf(
  person: Person,
  posts: Pick<Mention, 'title' | 'from' | 'to'>,
  sources: readonly string[],
): Mention {
  const { id, surname, forename, genName, alt, birth, death } = person
  const [name = '', ...brackets] = namesOf(`${forename} ${surname}${genName === '' ? '' : ` ${genName}`}`)
  const others = [...brackets, ...alt.split('|').map((each) => each.trim())].filter(
    (each) => each !== '' && each !== name,
  )
  return {
    id: officialOf(id),
    name,
    ...(others.length === 0 ? {} : { others: others.map(variant) }),
    ...posts,
    party: 'state:USA',
    // A year in doubt or a range of years is left out.
    ...(parsePartialDate(birth) ? { born: birth } : {}),
    ...(parsePartialDate(death) ? { died: death } : {}),
    identifiers: [
      { scheme: 'history.state.gov', value: id, url: `https://history.state.gov/departmenthistory/people/${id}` },
    ],
    sources,
    own: true,
  }
}

const variant = (value: string): NameFact => ({ value, language: 'en', script: 'Latn', kind: 'VARIANT' })

/** «Strobe (Nelson Strobridge) Talbott» is Strobe Talbott, also Nelson Strobridge Talbott. */
function namesOf(written: string): string[] {
  const bracket = /\s*\(([^)]*)\)/.exec(written)
  if (bracket === null) return [written]
  const plain = written.replace(bracket[0], '').trim()
  const before = written.slice(0, bracket.index).split(' ').slice(0, -1)
  return [plain, [...before, bracket[1], written.slice(bracket.index + bracket[0].length).trim()].join(' ').trim()]
}
