import { bodyOf } from '../bodies.ts'

export interface Membership {
  readonly body: string
  readonly standing: 'FULL' | 'ASSOCIATE' | 'OBSERVER' | 'SUSPENDED'
}

/** Behind an abbreviation these say that the state is no member, or not yet. */
const NO_MEMBER =
  /candidate|dialogue|partner|pending|cooperating|enhanced engagement|signatory|excluded|NGOs|national committees/

/**
 * Reads the field `International organization participation`. Left out are partners and candidates, bodies of which not
 * the state but someone in it is a member (Red Cross, trade unions, Olympic committees), and peacekeeping missions.
 */
export function readMemberships(text: string): Membership[] {
  // «Afghanistan is a member of the following organizations but …: ADB»
  const list = text.slice(text.lastIndexOf(': ') + 1)
  const found = list.split(/, ?(?![^(]*\))/).flatMap((entry): Membership[] => {
    const [, abbreviation = '', note = ''] = /^\s*([^(]*?)\s*(?:\((.*)\))?\s*$/.exec(entry) ?? []
    const body = bodyOf(abbreviation)
    return body === undefined || NO_MEMBER.test(note) ? [] : [{ body, standing: standingOf(note) }]
  })
  return found.filter(({ body }, at) => at === found.findIndex((one) => one.body === body))
}

function standingOf(note: string): Membership['standing'] {
  if (/suspended/.test(note)) return 'SUSPENDED'
  if (/observer/.test(note)) return 'OBSERVER'
  return /associate|participating/.test(note) ? 'ASSOCIATE' : 'FULL'
}
