import { readGatherings } from './gatherings.ts'
import { isParliament } from './gatheringWords.ts'
import { anyOf } from './patterns.ts'
import type { FindParty, Gathering } from './remark.ts'
import { whenAndWhere } from './whenAndWhere.ts'

/** The verbs of attending, each kind with the role that it tells. */
const VERBS = [
  { verbs: 'attended, held, participated in, took part in, witnessed, observed, participated' },
  {
    role: 'SPEAKER',
    verbs: `addressed, spoke at, gave an address at,
      delivered (?:a|the|an|his|her) ?(?:keynote )?(?:address|speech|remarks) (?:at|to)`,
  },
  { role: 'CHAIR', verbs: 'co-chaired, chaired, presided over' },
  { role: 'HOST', verbs: 'co-hosted, hosted, opened, convened, co-convened, launched' },
  {
    role: 'HEAD_OF_DELEGATION',
    verbs: `(?:co-)?led the u\\.?s\\.? deleg\\w+ (?:to|at), headed the .*? delegation to, led a .*?delegation to,
      (?:chairman|head) of (?:the )?(?:u\\.s\\. )?delegation to, represented the .*? at, delegate to, joined`,
  },
] as const

const PATTERNS = VERBS.map((each) => ({
  ...('role' in each ? { role: each.role } : {}),
  pattern: new RegExp(`^(?:\\p{L}+, )?${anyOf(each.verbs)}(?: the meetings? of)?\\s+(.*)$`, 'iu'),
}))

// Of what is addressed or hosted only these are gatherings: students and chambers of commerce are not.
const IS_HELD = new RegExp(
  `\\b${anyOf(`[Cc]onferences?, [Ss]ummit, Forum, General Assembly, Council(?! of Women), Commission, Ministerial, [Mm]eeting,
    Dialogue, [Ss]ession of`)}\\b`,
)

/** What was attended, addressed, chaired or hosted, or stands there by its name alone: «Casablanca Conference». */
export function readAttended(clause: string, find: FindParty): Gathering[] {
  for (const { pattern, role } of PATTERNS) {
    const object = pattern.exec(clause)?.[1]
    if (object === undefined) continue
    if (role === 'SPEAKER' && isParliament(object)) return []
    if ((role === 'SPEAKER' || role === 'HOST') && !IS_HELD.test(object)) return []
    return readGatherings(object, find).map((gathering) => (role === undefined ? gathering : { ...gathering, role }))
  }
  return isNameAlone(clause) ? readGatherings(clause, find) : []
}

const NAME_ALONE =
  /^(?:\p{Lu}[\p{L}.’'-]* |\p{Lu}?-?\d\S* |of |the |on |and )*(?:Summit|Conference|Council|Ministerial)\b(?! (?:meeting |Meeting |conference )?with)/u
const NO_NAME =
  /^(?:\p{L}+ed|Preliminary|Preparations|Summit|Conference|Informal|Exchange|Joint|State|Official|Working)\b/u

const isNameAlone = (clause: string): boolean =>
  (NAME_ALONE.test(clause) && !NO_NAME.test(clause)) || /^(?:\p{Lu}\S+ )+Conference with /u.test(clause)

const AROUND =
  / (?:at|while attending|during|on the (?:margins|sidelines) of) (?:the |a |an )?((?:U\.?N\.? |United Nations |\p{Lu}\S* )*(?:General Assembly|Summit|Conference|Council|Meeting|Ministerial)\b.*)$/u

/** «met with President Bush while attending the UN General Assembly» */
export function readAround(clause: string, find: FindParty): Gathering[] {
  const around = AROUND.exec(clause)
  if (around === null || / (?:prior to|after|before) /.test(clause.slice(0, around.index))) return []
  return readGatherings(around[1] ?? '', find).map((gathering) => ({
    ...whenAndWhere(clause),
    ...gathering,
    present: [],
  }))
}
