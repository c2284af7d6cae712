const ROMAN = /^[IVX]+$/

/** A name of which the surname is written in capitals: `Gabriel BORIC` is Gabriel Boric, CHARLES III Charles III. */
export const withoutCapitals = (name: string): string =>
  name
    .split(' ')
    .map((word, at) => (at > 0 && ROMAN.test(word) ? word : word.replace(/\p{Lu}[\p{Lu}’']+/gu, lower)))
    .join(' ')

/** O'KENNEDY is O'Kennedy. */
const lower = (word: string): string =>
  `${word[0]}${word.slice(1).toLowerCase()}`.replace(
    /^([DO]['’])(\p{Ll})/u,
    (_, start, letter) => `${start}${letter.toUpperCase()}`,
  )
