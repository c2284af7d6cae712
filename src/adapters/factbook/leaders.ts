import { withoutCapitals } from '../withoutCapitals.ts'

/** Someone in office, as the Factbook writes it: «Interim President Delcy RODRÍGUEZ (since 5 January 2026)». */
export interface Leader {
  readonly title: string
  readonly name: string
  readonly acting: boolean
  /** A partial date. */
  readonly since: string
}

const ACTING = /^(?:Interim|Acting|Transition(?:al)?|Caretaker) /
const TITLES = [
  ...['President of the Swiss Confederation', 'President of the Government', 'President', 'Prime Minister', 'Premier'],
  ...['Federal Chancellor', 'Chancellor', 'Taoiseach', 'Chairperson of the Council of Ministers'],
  ...[
    'Chairman of the Cabinet of Ministers',
    'King',
    'Queen',
    'Emperor',
    'Amir',
    'Sultan',
    'Grand Duke',
    'Prince',
    'Pope',
  ],
  ...['Supreme Leader'],
]
const LEADER = new RegExp(`^(${TITLES.join('|')}) (?:of Spain )?(?:\\([^)]*\\) )?([^,;(]+?) ?\\(since ([^)]+)\\)`)
/** Words that would be part of a longer title: «President, Presidential Council», «President of the National Council». */
const TITLE_WORDS = /^(?:of|and|Council|Crown|Prime|Minister|the)\b/
const RANKS = /^(?:(?:Dr|Sr|Gen|Col|Capt|Grand Chief|Sir|Dame|Sultan)\.? )+/

/** Reads a chief of state or head of government; undefined where office, name or day are not plain. */
export function readLeader(text: string): Leader | undefined {
  const acting = ACTING.test(text)
  const [, title = '', who = '', day = ''] = LEADER.exec(text.replace(ACTING, '')) ?? []
  const since = readDay(day)
  const name = withoutCapitals(who.replace(/"[^"]*" ?/g, '').replace(RANKS, '')).replace(
    / of (?:Denmark|the Netherlands)$/,
    '',
  )
  if (since === undefined || name === '' || TITLE_WORDS.test(who)) return undefined
  return { title: title.replace(' of the Swiss Confederation', ''), name, acting, since }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `21 October 2025`, `April 2018`, `1997` as a partial date. */
function readDay(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})$/.exec(text.trim()) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return year
  const number = String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`
}
