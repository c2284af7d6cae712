import { anyOf } from './patterns.ts'

/** Nouns of what is held for more than a conversation. */
export const NOUN = new RegExp(
  `\\b${anyOf(`Summits?, Conferences?, Meetings?, Councils?, Sessions?, Forum, Dialogues?, Ministerials?, Commission, Consultations?,
    Committee, Congress, Talks, Negotiations, Round-?tables?, Symposium, Retreat, Compact, Steering Board, General Assembly, Assembly,
    Quartet, Contact Group, Funerals?, Inaugurations?, Ceremon(?:y|ies), Signing, Initial(?:l)?ing, Services?, Celebrations?,
    Anniversary, Centennial, Dedication, Opening, Coronation, Wedding, Commemorations?, Transfer, Dinner, Luncheon, Brunch,
    Reception, Events?, Games, Exposition, Expo, Week, Festival, World’s Fair`)}\\b`,
  'i',
)

const AMONG_OURSELVES = new RegExp(
  `\\b(?:U\\.?S\\.? ${anyOf('Chiefs?, Ambassadors?, Embassy, military, troops, Mission, Navy, Diplomatic')}|` +
    `${anyOf(`Chiefs of (?:U\\.S\\. )?(?:Diplomatic )?Missions?, Foreign Service, speech, Town ?Hall, Town Meeting, Townterview,
      Prayer Breakfast, NSC, Ambassadors?['’]? Conference, Super Bowl, Press Conference, Embassy`)})\\b`,
  'i',
)

/** What Americans hold among themselves, and speeches: no one of another side is there. */
export const isAmongOurselves = (name: string): boolean => AMONG_OURSELVES.test(name)

const PARLIAMENT = new RegExp(
  `\\b${anyOf(`Parliaments?, National Assembly, Legislative Assembly, Federal Assembly, People['’]s Assembly, Constituent Assembly,
    Chamber of Deputies, House of (?:Commons|Lords), Knesset, Diet, Bundestag, Duma, Senate, Storting, Riksdag, Cortes, Majlis,
    Congress, Legislature, National Palestine Council, Palestine National Council`)}\\b`,
)

/** Whether words name a parliament of a state, in which its hosts receive a guest. */
export const isParliament = (text: string): boolean =>
  PARLIAMENT.test(text) && !/Labor|Party|European Parliament/.test(text)

const CEREMONY =
  /\b(?:inauguration|funeral|memorial|coronation|wedding|swearing|anniversary|ceremon|signing|birth|death|dedication)/i

/** Whether it is held in someone's honour: «the funeral of King Hussein» does not have him as a party. */
export const isCeremony = (text: string): boolean => CEREMONY.test(text)

const BARE = new RegExp(
  `^(?:${anyOf(`several, various, other, bilateral, multilateral, trilateral, summit, working, official, informal, special, pre-summit, state,
    joint, public, international, a, separate, and, regular`)}\\s+)*` +
    `${anyOf(`meetings?, conferences?, talks, sessions?, negotiations, ceremon(?:y|ies), dinner, luncheon, reception, events?, summits?,
    consultations, opening, signing, council, assembly, dialogues?`)}$`,
  'i',
)

/** Whether it has no word of its own and names nothing: «a meeting», «several conferences», «bilateral meetings». */
export const isBare = (name: string): boolean => BARE.test(name)
