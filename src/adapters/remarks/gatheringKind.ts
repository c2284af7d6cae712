import { BODY_NAMES, bodyId } from './bodies.ts'

const CEREMONY =
  /\b(?:funeral|memorial|inauguration|ceremon|coronation|wedding|commemorat|anniversary|dedication|signing|initial(?:l)?ing|opening|transfer|independence|celebration|festival|centennial|exposition|expo|games|fair|swearing)/i

/**
 * The kind of a gathering, by its name. Ceremonies and assemblies are ASSEMBLY: those in the hall did not meet one another
 * by being there.
 */
export function kindOf(name: string): string {
  if (/Summit(?: [Mm]eetings?| [Cc]onference)?$/.test(name)) return 'SUMMIT'
  if (/General Assembly|\bAssembly\b/.test(name) || CEREMONY.test(name)) return 'ASSEMBLY'
  if (
    /\bSummits?\b|Leaders['’]? (?:Meeting|meeting|Week)|(?:[Hh]eads|[Cc]hiefs) of (?:[Ss]tate|[Gg]overnment)/i.test(
      name,
    )
  )
    return 'SUMMIT'
  if (/\b(?:Consultations?|Dialogue|Commission|Committee|Binational|Partnership)\b/i.test(name)) return 'CONSULTATION'
  if (/\b(?:Council|Ministerial)\b/i.test(name)) return 'COUNCIL'
  if (/\b(?:Conference|Congress|Forum|Symposium|Round-?table)\b/i.test(name)) return 'CONFERENCE'
  if (/\b(?:Meetings?|Talks|Sessions?|Negotiations|Contact Group|Quartet)\b/i.test(name)) return 'MULTILATERAL'
  return 'OTHER'
}

/** The body that convenes it: the one whose name it begins with, but for talks between the United States and a body. */
export function convenerOf(name: string): string | undefined {
  const plain = name.replace(
    /^(?:\d+\w* |(?:annual|special|extraordinary|informal|regular|semi-annual|ministerial|[Ss]ession|[Mm]eeting|[Ss]ummit|of|the|a|an|\w+ [Ss]ession of(?: the)?) )+/i,
    '',
  )
  const found = BODY_NAMES.find((body) => plain.startsWith(body) && !/^[-–]\w|^\w/.test(plain.slice(body.length)))
  return found === undefined ? undefined : bodyId(found)
}

const SMALL = new Set(
  'the a an of on in at for and to with by its annual special meeting meetings conference summit leaders ministerial ministers minister foreign former late economic session sessions informal extraordinary state heads government 1st first second third memorial funeral service services'.split(
    ' ',
  ),
)

/**
 * What tells a gathering from others at the same time in the same country: its series (a body, else the words of its name that
 * mean something) and its level. The NATO Summit and a NATO Ministerial Meeting are two; «G7 Summit» and «G-7 Economic Summit
 * Meeting» are one.
 */
export function keyOf(name: string, day: string): string {
  // A session of the General Assembly lasts for months, and leaders come one after another.
  if (/\b(?:UN|U\.N\.|United Nations) General Assembly/.test(name)) return `${day.slice(0, 4)} un general assembly`
  const kind = kindOf(name)
  const words = name
    .replace(/\bG-(\d)/g, 'G$1')
    .replace(/North Atlantic (?:Council|Alliance)/g, 'NATO')
    .replace(/European (?:Union|Council)/g, 'EU')
    .replace(/['’]s?\b|\./g, '')
    .replace(/\b\d+(?:st|nd|rd|th|d)\b/gi, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
  const ceremony =
    kind === 'ASSEMBLY'
      ? /funeral|memorial/i.test(name)
        ? 'funeral'
        : /inaugura/i.test(name)
          ? 'inauguration'
          : ''
      : ''
  const level = kind === 'SUMMIT' ? 'heads' : /minister|council/i.test(name) ? 'ministers' : kind.toLowerCase()
  // The yearly Economic Summit had no other name in the records until 1990.
  const series = words.length === 0 && /Economic Summit/i.test(name) ? ['g7'] : [...new Set(words)].sort()
  return [ceremony === '' ? level : ceremony, ...series].join(' ')
}
