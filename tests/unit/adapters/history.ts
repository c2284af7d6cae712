import type { Adapted } from '../../../src/adapters/adapter.ts'
import { type President, readPresidents } from '../../../src/adapters/history/presidents.ts'
import { adaptTravels } from '../../../src/adapters/travels/travels.ts'
import { readTrips } from '../../../src/adapters/travels/trips.ts'
import { readVisits } from '../../../src/adapters/visits/readVisits.ts'
import { adaptVisits } from '../../../src/adapters/visits/visits.ts'
import { states } from './seedStates.ts'

const president = (id: string, name: string, from: string, to: string): string =>
  `<president><id>${id}</id><name>${name}</name><took-office-date>${from}</took-office-date><left-office-date>${to}</left-office-date></president>`

/** Some Presidents in the form of the source, two of one surname among them. */
export const presidents: readonly President[] = readPresidents(
  `<presidents>${president('nixon-richard-m', 'Richard M. Nixon', '1969-01-20', '1974-08-09')}
  ${president('ford-gerald-r', 'Gerald R. Ford', '1974-08-09', '1977-01-20')}
  ${president('bush-george-h-w', 'George H.W. Bush', '1989-01-20', '1993-01-20')}
  ${president('clinton-william-j', 'William J. Clinton', '1993-01-20', '2001-01-20')}
  ${president('bush-george-w', 'George W. Bush', '2001-01-20', '2009-01-20')}</presidents>`,
)

const WHO = {
  P: { role: 'president', who: 'clinton-william-j', name: 'William J. Clinton' },
  S: { role: 'secretary', who: 'albright-madeleine-korbel', name: 'Madeleine Korbel Albright' },
  K: { role: 'secretary', who: 'kissinger-henry-a', name: 'Henry A. (Heinz Alfred) Kissinger' },
} as const

/** A trip: who, number, first day, last day, country, cities, remarks. */
export type TripRow = readonly [keyof typeof WHO, number, string, string, string, string, string]

const trip = ([traveller, id, from, to, country, locale, remarks]: TripRow): string => {
  const { role, who, name } = WHO[traveller]
  return `<trip role="${role}" who="${who}"><id>${id}</id><role>${role}</role><name>${name}</name>
    <start-date>${from}</start-date><end-date>${to}</end-date><country id="${country}">${country}</country>
    ${locale === '' ? '<locale/>' : `<locale>${locale}</locale>`}<remarks>${remarks}</remarks></trip>`
}

/** What the adapter makes of some trips, written in the form of the source. */
export const adaptTrips = (...rows: readonly TripRow[]): Adapted =>
  adaptTravels(readTrips(`<trips>${rows.map(trip).join('\n')}</trips>`), presidents, states)

/** A visit: number, first day, last day, visitor, country, description. */
export type VisitRow = readonly [number, string, string, string, string, string]

const visit = ([id, from, to, visitor, country, description]: VisitRow): string =>
  `<visit><id>${id}</id><start-date>${from}</start-date><end-date>${to}</end-date><visitor>${visitor}</visitor>
    <from id="${country}">${country}</from><description>${description}</description></visit>`

/** What the adapter makes of some visits, written in the form of the source. */
export const adaptVisitRows = (...rows: readonly VisitRow[]): Adapted =>
  adaptVisits(readVisits(`<visits>${rows.map(visit).join('\n')}</visits>`), presidents, states)

/** The meetings, each with its kind, who attended it, where it was held and what it is part of. */
export function meetingsOf({ facts }: Adapted) {
  const to = (type: string, end: string) => facts.filter((fact) => fact.type === type && fact['end'] === end)
  const from = (type: string, start: string) =>
    facts.flatMap((fact) => (fact.type === type && fact['start'] === start ? [String(fact['end'])] : []))[0]
  return Object.fromEntries(
    facts
      .filter(({ type }) => type === 'Meeting')
      .map(({ id, kind, period }) => [
        id.slice('meeting:'.length),
        {
          kind,
          period,
          present: to('ATTENDED', id).map(({ start, capacity, onBehalfOf }) =>
            [start, capacity, onBehalfOf].filter((each) => each !== undefined).join(' | '),
          ),
          ...(from('HELD_AT', id) === undefined ? {} : { place: from('HELD_AT', id) }),
          ...(from('PART_OF', id) === undefined ? {} : { partOf: from('PART_OF', id) }),
        },
      ]),
  )
}
