/** What someone is, as far as it tells people of one name apart. */
export type Class = 'STATE' | 'GOVERNMENT' | 'FOREIGN' | 'DEPUTY' | 'MINISTER' | 'ENVOY' | 'ORGANIZATION'

const WORDS: readonly (readonly [Class, RegExp])[] = [
  [
    'GOVERNMENT',
    /\b(?<!deputy )(?<!vice )(?:prime minist|prime minst|premier|chancellor|taoiseach|heads? of government|president of the (?:council of ministers|government))/,
  ],
  [
    'STATE',
    /\b(?<!deputy )(?<!vice )(?<!vice-)(?:president(?! of the (?:council of ministers|government|european|general assembly))|king|queen|emperor|empress|sultan|amir|emir|shah|pope|heads? of state|chief of state|grand duke|prince regent|generalissimo|sovereign prince)/,
  ],
  [
    'FOREIGN',
    /\bforeign (?:minist|secretary)|minister (?:of|for|responsible for) (?:[a-z]+ )*(?:foreign|foregn|external|international) |secretary of state|secretary for foreign|relations with states/,
  ],
  ['DEPUTY', /\b(?:deputy prime|vice[- ]pres|vice premier|deputy premier|vice chancellor)/],
  ['ENVOY', /\b(?:ambassador|representative|envoy|delegation|high commissioner|charge)/],
  ['ORGANIZATION', /\b(?:secretary[- ]general|director[- ]general|president of the european)/],
]

/** The classes of a capacity as it is written; none where it says none of them. */
export function classesOf(title: string | undefined): ReadonlySet<Class> {
  const text = (title ?? '').toLowerCase()
  // Whoever represents the head of state is none.
  if (/\brepresentative of\b/.test(text)) return new Set(['ENVOY'])
  const found = WORDS.filter(([, words]) => words.test(text)).map(([kind]) => kind)
  return new Set(found.length === 0 && /\bminist/.test(text) ? ['MINISTER'] : found)
}

const RANKS: Readonly<Record<string, Class>> = {
  HEAD_OF_STATE: 'STATE',
  HEAD_OF_GOVERNMENT: 'GOVERNMENT',
  FOREIGN_MINISTER: 'FOREIGN',
  DEPUTY_HEAD: 'DEPUTY',
  MINISTER: 'MINISTER',
  DEPUTY_MINISTER: 'MINISTER',
  HEAD_OF_MISSION: 'ENVOY',
  DIPLOMAT: 'ENVOY',
  HEAD_OF_BODY: 'ORGANIZATION',
}

/** The class of the rank of an office. */
export const classOfRank = (rank: unknown): Class | undefined => RANKS[String(rank)]

/** Whether two sets have something in common; one that is empty tells nothing. */
export const share = (some: ReadonlySet<Class>, others: ReadonlySet<Class>): boolean =>
  [...some].some((one) => others.has(one))
