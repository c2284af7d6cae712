import { body } from './body/floor.ts'
import { chain } from './chain/floor.ts'
import { counts } from './counts/floor.ts'
import { documents } from './documents/floor.ts'
import { encounters } from './encounters/floor.ts'
import type { Floor } from './floor.ts'
import type { QuestionName } from './names.ts'
import { newest } from './newest/floor.ts'
import { offices } from './offices/floor.ts'
import { official } from './official/floor.ts'
import { plans } from './plans/floor.ts'
import { stateYear } from './stateYear/floor.ts'
import { tally } from './tally/floor.ts'

/** The endpoints written by hand. */
export const floors: Readonly<Record<QuestionName, Floor>> = {
  official,
  stateYear,
  encounters,
  body,
  counts,
  tally,
  newest,
  plans,
  offices,
  documents,
  chain,
}
