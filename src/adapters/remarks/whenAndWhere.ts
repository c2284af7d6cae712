const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2})(?![\\d–-])`)

const CITY =
  / (?:in|at) (?!U\.|United|West Africa|Texas|White House|\p{Lu}[\p{L} ]*(?:University|Stadium|Assembly|Council))(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)/u
// What these open says where something else was or will be: «to discuss the drought in West Africa».
const ASIDE = / (?:en route|to|after|before|following|prior|for|during|while) .*$/

/** The day and the city that are named with a talk, where they are: `06-30`, `Rome`. */
export function whenAndWhere(text: string): { day?: string; city?: string } {
  const [, month = '', day = ''] = DAY.exec(text) ?? []
  const city = CITY.exec(text.replace(ASIDE, ''))?.[1]?.replace(/ (?:Sept|Oct|Nov|Dec)\.?$/, '')
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  return {
    ...(day === '' ? {} : { day: `${number}-${day.padStart(2, '0')}` }),
    ...(city === undefined ? {} : { city }),
  }
}
