import { fold } from './fold.ts'

/**
 * Words that stand beside a person's name and are none of it. One that is left alone is a name nevertheless: King, Prince.
 */
const TITLES = new Set(
  [
    'mr mrs ms miss mister dr prof professor sir dame lord lady baron baroness hon honourable honorable rt right',
    'he she hrh hm his her excellency excellencies highness majesty royal serene holiness eminence reverend rev father',
    'ambassador amb minister ministers foreign prime deputy vice first president secretary general state under assistant',
    'chancellor chairman chairwoman chairperson premier king queen prince princess emir amir sultan sheikh shaikh sheik',
    'senator congressman congresswoman governor commissioner commander colonel col general gen marshal captain capt major',
    'lieutenant lt admiral adm brigadier comrade envoy representative head government delegation leader acting former',
    'affairs external relations cooperation of for the and',
    'herr frau monsieur madame mme mlle senor senora sra signor don dona',
    'господин госпожа товарищ тов министр иностранных дел президент посол премьер председатель генеральныи секретарь',
    'спадар міністр замежных спраў прэзідэнт пан міністр закордонних справ президент',
    'dato datuk datu seri sri paduka awang haji hajjah pehin tun tan tengku samdech chief',
    'sayyid sayyed ayatollah hojatoleslam mullah hajji',
    'ال وزير خارجية رئيس سيد دكتور سفير دکتر اقای اقاي وزیر امور خارجه',
  ].flatMap((words) => words.split(' ')),
)

/** Written as initials, which a person may have as well, and behind a Chinese name without a blank. */
const OPENING = /^\s*(?:h\.?\s?e\.?|h\.?r\.?h\.?|г-н|г-жа)[\s,]+(?=\S)/iu
const ENDING = /(?<=\p{Script=Han}{2})(?:国家)?(?:主席|总理|总统|外长|部长|大使|總理|總統|外長|部長)$/u

/** What stands behind a name: degrees and orders. */
const DEGREES = new Set('esq phd md mp mep kbe cbe obe kcmg cmg gcmg qc kc'.split(' '))

/** What tells members of a family apart, at the end of a name. */
const GENERATIONS = new Set(['jr', 'jnr', 'sr', 'snr', 'ii', 'iii', 'iv', 'junior', 'senior'])

/** Words that join a name's parts, or stand among them as a mark of rank: Dato, Haji, Sheikh. */
const PARTICLES = new Set(
  [
    'ال al el an ar as at ad ibn bin ben bint ould walad abu abou um',
    'de da do dos das del della di du des d la le van von der den ter ten zu zur y e of the and for und et',
    'dato datuk datu seri sri paduka awang haji hajjah pehin tun tan tengku sheikh shaikh sheik sayyid',
  ].flatMap((words) => words.split(' ')),
)

/** A text without what is set close before or behind a name: H.E., г-н, 主席, an office behind a comma. */
export function withoutSigns(text: string): string {
  const [name = '', ...office] = text.split(',')
  const isOffice = office.some((part) => OFFICE.test(fold(part)))
  return (isOffice ? name : text).replace(OPENING, '').replace(ENDING, '')
}

/** Behind a comma it makes an office of what stands there: «Sergey Lavrov, Minister for Foreign Affairs of Russia». */
const OFFICE = /\b(?:minister|president|ambassador|secretary|chancellor|representative|premier)\b/

/** The words of a name without titles ahead of it and degrees behind it; all of them where nothing else would be left. */
export function untitled<T extends { readonly folded: string }>(words: readonly T[]): readonly T[] {
  const first = words.findIndex(({ folded }) => !TITLES.has(folded))
  const last = words.findLastIndex(({ folded }) => !DEGREES.has(folded))
  return first < 0 || last < first || last - first + 1 === words.length ? words : words.slice(first, last + 1)
}

export const isTitle = (folded: string): boolean => TITLES.has(folded) || GENERATIONS.has(folded)

export const isGeneration = (folded: string): boolean => GENERATIONS.has(folded)

export const isParticle = (folded: string): boolean => PARTICLES.has(folded)
