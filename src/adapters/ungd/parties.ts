import type { States } from '../states/states.ts'

export interface SpeakerRow {
  readonly year: string
  readonly session: string
  readonly iso3: string
  readonly country: string
  readonly speaker: string
  readonly post: string
}

const BODIES: Readonly<Record<string, string>> = {
  'European Council': 'body:eu',
  'European Union': 'body:eu',
  'Leage of Arab States': 'body:arab-league',
}

/** Where code and name are of two states the name is right, but for these: told by the speaker. */
const CODE_IS_RIGHT = new Set([
  // Menzies of Australia, Sidikou of the Niger, Alesana of Samoa.
  '1960 AUS Austria',
  '1966 NER Nigeria',
  '1991 WSM Western Sahara',
])

// The debate begins in the last third of September.
const OPENING = '09-25'
const REPUBLIC = { from: '1949-10-01', to: '1971-10-24' }

/**
 * Whom a speaker spoke for: the state of the day, or a body. The seat of China was that of the Republic of China until
 * 25 October 1971. Undefined where the state named was no more: Czechoslovakia in 1993, of which no speaker is named.
 */
export function partyOf({ year, iso3, country }: SpeakerRow, states: States): string | undefined {
  const day = `${year}-${OPENING}`
  if (BODIES[country] !== undefined) return BODIES[country]
  if (iso3 === 'CHN' && day >= REPUBLIC.from && day <= REPUBLIC.to) return states.find('TWN', day)
  const byCode = states.find(iso3, day)
  if (CODE_IS_RIGHT.has(`${year} ${iso3} ${country}`)) return byCode
  return states.find(country, day) ?? (states.find(country) === undefined ? byCode : undefined)
}
