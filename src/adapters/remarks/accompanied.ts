import { readGatherings } from './gatherings.ts'
import { readName } from './names.ts'
import type { FindParty, Remark } from './remark.ts'
import { readTalks } from './talks.ts'
import { wordsOf } from './words.ts'

const ACCOMPANIED = new RegExp(
  '^(?:acc?o+mpanied|joined|supported|participated in|attended .*? (?:as part of|with)|met with .*? as part of) ' +
    '(?:the )?((?:Vice )?President(?:[- ]elect)?)\\b(.*)$',
  'i',
)
// «joined President Karzai» is no company of one's own: these are the Presidents and Vice Presidents since there are travels.
const AMERICAN =
  /^(?:(?:\p{Lu}\. ?)+|\p{Lu}\p{L}+ )*(?:Wilson|Harding|Coolidge|Hoover|Roosevelt|Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden|Humphrey|Agnew|Rockefeller|Mondale|Quayle|Gore|Cheney|Pence|Harris)\b/u

// «on a State visit, and to», «for»: what stands between the name and what was attended.
const ON_VISIT =
  /^(?:,? ?(?:and )?(?:to|for|on|at|in|during) (?:(?:an?|the|his) )?(?:(?:state|official|informal|working|private) )*(?:visit)?)+(?:,? and to )? */i

/** «accompanied President Bush to the APEC Summit», «joined the President and First Lady in an audience with Pope Francis». */
export function readAccompanied(
  clause: string,
  find: FindParty,
): Pick<Remark, 'accompanied' | 'talks' | 'gatherings'> | undefined {
  const [whole, capacity, rest = ''] = ACCOMPANIED.exec(clause) ?? []
  if (whole === undefined || capacity === undefined) return undefined
  const name = readName(wordsOf(rest.replace(/['’]s?\b/, ' ,')))?.name
  if (name !== undefined && !AMERICAN.test(name)) return undefined
  const after = rest.slice(name === undefined ? 0 : rest.indexOf(name) + name.length).replace(/^['’]s?\b/, '')
  const attended = /^attended (.*?) (?:as part of|with) /i.exec(clause)?.[1]
  const read = (attended === undefined ? after.split(/,? and to /) : [attended]).map((part) => {
    const gatherings = readGatherings(part.replace(ON_VISIT, ''), find)
    return { gatherings, talks: gatherings.length === 0 ? readTalks(part, find) : [] }
  })
  return {
    accompanied: [{ capacity, ...(name === undefined ? {} : { name }) }],
    talks: read.flatMap(({ talks }) => talks),
    gatherings: read.flatMap(({ gatherings }) => gatherings),
  }
}
