import type { Fact } from '../../facts/fact.ts'
import type { Mention } from '../adapter.ts'
import type { President } from './presidents.ts'

const OFFICE = 'office:usa-president'
const SOURCE = 'source:usa-presidents'

/** The office of President of the United States, and who held it when. */
export function presidencyFacts(presidents: readonly President[]): Fact[] {
  return [
    {
      type: 'Source',
      id: SOURCE,
      publisher: 'Office of the Historian, United States Department of State',
      title: 'Presidents of the United States',
      url: 'https://history.state.gov/departmenthistory/people/presidents',
      language: 'en',
      licence: 'Public domain in the United States, CC0 1.0 elsewhere',
    },
    {
      type: 'Office',
      id: OFFICE,
      rank: 'HEAD_OF_STATE',
      names: [{ value: 'President of the United States', language: 'en', script: 'Latn', kind: 'PREFERRED' }],
      sources: [SOURCE],
    },
    { type: 'OFFICE_OF', id: 'office-of:usa-president', start: OFFICE, end: 'state:USA', sources: [SOURCE] },
    ...presidents.map(
      ({ id, from, to }): Fact => ({
        type: 'HOLDS',
        id: `tenure:usa-president-${id}-${from.slice(0, 4)}`,
        start: `official:${id}`,
        end: OFFICE,
        period: to === undefined ? { from, ongoing: true } : { from, to },
        sources: [SOURCE],
      }),
    ),
  ]
}

/** The Presidents as the source has them. */
export const presidentMentions = (presidents: readonly President[]): Mention[] =>
  presidents.map(({ id, name, from, to, born, died }) => ({
    id: `official:${id}`,
    name,
    title: 'President',
    party: 'state:USA',
    from,
    ...(to === undefined ? {} : { to }),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    sources: [SOURCE],
    own: true,
  }))
