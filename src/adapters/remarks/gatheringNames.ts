import { BODY_NAMES } from './bodies.ts'
import { NOUN } from './gatheringWords.ts'
import { anyOf } from './patterns.ts'

// In these an «and» joins no two gatherings.
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/Security (?:and|&) Co-?operation/g, 'Security_and_Cooperation'],
  [/(\p{L}+)[- ]and[- ](\p{L}+)[- ]Building/gu, '$1_and_$2-Building'],
]

/** Parts what is coordinated: «SEATO and ANZUS Council Meetings» are two, «Foreign and Development Ministers’ Meeting» is one. */
export function splitNames(text: string): string[] {
  const kept = JOINED.reduce((words, [from, to]) => words.replace(from, to), text)
  const apart = kept.split(/,? and (?=the |an? )|, (?=(?:the|an?) )/)
  const parts = apart.reduce(withNoun, []).flatMap((part) => {
    const plural = distribute(part)
    if (plural.length > 1) return plural
    const halves = part.split(/,? and |, /)
    return halves.length > 1 && halves.every((half) => OWN_NOUN.test(half)) ? halves : [part]
  })
  return parts.map((part) => part.replaceAll('_', ' '))
}

/** «APEC Women and the Economy Forum» is one: what does not say what is held goes with the next. */
const withNoun = (parts: readonly string[], part: string): string[] => {
  const last = parts.at(-1)
  return last === undefined || NOUN.test(last) ? [...parts, part] : [...parts.slice(0, -1), `${last} and ${part}`]
}

const OWN_NOUN = new RegExp(
  `${anyOf('Summit, Conference, [Mm]eetings?, Council, Forum, Ministerial, funeral, inauguration, ceremon\\w+, signing, Consultations?, Dialogue')}` +
    '(?: [Mm]eetings?| [Cc]onference)?(?: |$)',
)

const KINDS = anyOf(
  "Economic, Council, Leaders[’']?, Foreign, Ministers[’']?, Ministerial, Summit, Post-Ministerial, Asia, East",
)
const PLURAL = new RegExp(
  `^((?:the |an? )?[^,]*?)((?:, [^,]+?)*),? and (\\S*[A-Z]\\S*(?: [A-Z]\\S*){0,4}?) ((?:${KINDS} ?)*)` +
    `(${anyOf('[Mm]eetings, Summits, [Cc]onferences, Ministerials')})$`,
)

/** «NATO and EU Summit Meetings» is a NATO Summit Meeting and an EU Summit Meeting. */
function distribute(text: string): string[] {
  const read = PLURAL.exec(text)
  if (!read) return []
  const [, first = '', middle = '', last = '', kind = '', plural = ''] = read
  const names = [first, ...middle.split(', '), last].map((name) => name.trim()).filter((name) => name !== '')
  if (!names.every((name) => isSeries(name))) return []
  const noun = `${kind}${plural.replace(/s$/, '')}`.trim()
  return names.map((name) => `${name} ${noun}`)
}

const isSeries = (name: string): boolean =>
  BODY_NAMES.some((each) => name.includes(each)) || /^(?:the )?(?:[A-Z0-9][\w.-]*)(?: [A-Z]\w*){0,3}$/.test(name)

const OF_BODY =
  /^meetings? of (?:the |a )?(?=.*\b(?:Council|Commission|Conference|Forum|Committee|Board|Group|Partnership|Community|Assembly)$)/

/** The name by itself: «the opening session of the Geneva Conference» is the Geneva Conference. */
export const plainName = (text: string): string =>
  text
    .trim()
    .replace(/^(?:(?:the|a|an|his|her|both|in|at|of|to|and|an? ad hoc|separate)\s+)+/i, '')
    .replace(/^(?:opening|closing|first|final|working|plenary) (?:session|phase)s? of (?:the |a )?/i, '')
    .replace(OF_BODY, '')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[“”"]/g, '')
    .replace(/['’]{2}/g, '’')
    .replace(/(?:,? (?:and|to))+$/, '')
    .replace(/[\s,:]+$/, '')
