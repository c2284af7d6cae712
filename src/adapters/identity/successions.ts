import { fold } from '../../names/fold.ts'
import { type Seen, seenIn } from './evidence.ts'
import { isFull, type Person } from './person.ts'

/**
 * Sons who followed their fathers in office and surname, where the father is hardly ever named in full: by when. A word of
 * the name, as it is compared, and the year with its fraction.
 */
const SUCCESSIONS: readonly { readonly circle: string; readonly name: string; readonly since: number }[] = [
  // Hafez and Bashar al-Assad, 17 July 2000.
  { circle: 'state:SYR', name: 'assad', since: 2000.54 },
  // Laurent-Désiré and Joseph Kabila, January 2001.
  { circle: 'state:COD', name: 'kabila', since: 2001 },
  // Hussein, whom Abdullah II bears in his own name, 7 February 1999.
  { circle: 'state:JOR', name: 'hussein', since: 1999.1 },
]

/** Whether a surname was the father's at that time: President Assad of 1994 is not Bashar, who is first named in 2000. */
export function isFathers(surname: string, { mentions }: Person, { circle, from }: Seen): boolean {
  const since = SUCCESSIONS.find((one) => one.circle === circle && fold(surname).includes(one.name))?.since
  if (since === undefined || from >= since) return false
  const named = mentions.filter(({ name }) => isFull(name)).flatMap((mention) => seenIn(mention))
  return named.every((seen) => seen.from >= since)
}
