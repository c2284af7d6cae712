import type { Fact } from '../../facts/fact.ts'
import { FORMER_STATES, type FormerState } from './former.ts'

const SOURCE = 'source:historian-countries'
const ISO = 'source:iso-3166'
/** What ISO 3166-3 lists; codes that begin with X are of the private range. */
const inIso = ({ code }: FormerState): boolean => !code.startsWith('X') && code !== 'EAZ'

/** Former states, with the states that came out of them. */
export function formerStateFacts(): Fact[] {
  return [
    {
      type: 'Source',
      id: SOURCE,
      publisher: 'Office of the Historian, United States Department of State',
      title:
        'A Guide to the United States’ History of Recognition, Diplomatic, and Consular Relations, by Country, since 1776',
      url: 'https://history.state.gov/countries',
      language: 'en',
      licence: 'Public domain',
    },
    ...FORMER_STATES.flatMap(stateFacts),
  ]
}

function stateFacts(state: FormerState): Fact[] {
  const { code, name, from, to, successors, names = [], kind = 'STATE' } = state
  const sources = inIso(state) ? [SOURCE, ISO] : [SOURCE]
  const spelt = (value: string, nameKind: string) => ({ value, language: 'en', script: 'Latn', kind: nameKind })
  return [
    {
      type: 'State',
      id: `state:${code}`,
      code,
      kind,
      existed: { from, to },
      names: [
        spelt(name, 'PREFERRED'),
        ...names.map((value) => spelt(value, /^[A-Z]+$/.test(value) ? 'ABBREVIATION' : 'VARIANT')),
      ],
      sources,
      derived: ['existed', ...(inIso(state) ? [] : ['code'])],
    },
    ...successors.map(
      (successor): Fact => ({
        type: 'SUCCEEDED',
        id: `succeeded:${successor.toLowerCase()}-${code.toLowerCase()}`,
        start: `state:${successor}`,
        end: `state:${code}`,
        sources: [SOURCE],
      }),
    ),
  ]
}
