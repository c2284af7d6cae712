import { fold } from '../../names/fold.ts'
import { withoutCapitals } from '../withoutCapitals.ts'

/** Forms of address; a rank or a dignity stays with the name: Sheikh, Prince, Sir, Archbishop. */
const ADDRESS =
  /^(?:(?:Mr|Mir|Mrs|Ms|Miss|Dr|M|Mme|Rt|Hon|H\.?\s?E|The Honou?rable|Honou?rable|(?:His|Her) (?:Serene |Royal )?(?:Highness|Excellency|Majesty)|(?:Serene )?Highness|Lieutenant General|General|Grand Chief|Chief)(?:[.;,:]\s*|\s+))+/i
/** Behind a name: degrees, orders, seats in parliament. */
const BEHIND = /,\s*(?:(?:MP|MBBS|MD|T\.D|GCFR|OBE|GOL|GCMG|CH|CF|KStJ)\b[\s,.]*)+$/
/** Windows-1252 that was read as Latin-1. */
const MISREAD: Readonly<Record<string, string>> = { '\x92': '’', '\x9a': 'š', '\x9e': 'ž', '\xad': '' }
/** Digits that a scanner read for letters. */
const DIGITS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 8: 'S' }

/** The name of a speaker as the table writes it, without forms of address and slips of scanning; '' where nobody is named. */
export function readSpeaker(written: string): string {
  const text = written
    .replace(/[\x80-\x9f\xad]/g, (sign) => MISREAD[sign] ?? '')
    .replace(/\bA1(?=[ -])/g, 'Al')
    .replace(/(?<=\p{L})[0158]|[0158](?=\p{L})/gu, (digit) => DIGITS[digit] ?? digit)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = text
    .replace(BEHIND, '')
    .replace(/^(Mr|Mrs|Ms)\.(?=\S)/, '$1. ')
    .replace(ADDRESS, '')
    .replace(/[\s,:;]+$/, '')
  return withoutCapitals(name)
}

/** Under what a speaker is known within a session. */
export const speakerKey = (name: string): string => fold(name)
