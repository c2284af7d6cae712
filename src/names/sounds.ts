/**
 * How sounds are spelt in Latin letters, by whichever system: the groups of letters that stand for each. One sign is one
 * sound; some stand for several, because systems disagree (src/names/prices.ts says what is near what):
 *   X  ch: Russian ч in English, ш in French, х in German      c  k, s, ts or č without its accent
 *   j  the glide of German and Slavic, the sound of English    x  as it begins Xi, Xavier and Xenophon
 *   D  dh, th and z of Arabic and Persian                      G  ج, j and in Egypt g
 *   W  و, a consonant or a long vowel                          Y  ي, i, e or a glide
 *   C č, S š, Z ž, J dž, T ts
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  SC: 'schtsch shch chtch šč szcz ŝ',
  C: 'tsch tch tsh č ć cz',
  J: 'dzh dž dsch dj đ dż dź',
  S: 'sch sh š ş ș ś sz',
  s: 'ß',
  Z: 'zh ž ż ź',
  X: 'ch',
  c: 'ç',
  k: 'ck qu q',
  h: 'kh gh ğ ħ',
  T: 'ts tz ț ţ',
  f: 'ph',
  t: 'th þ',
  D: 'dh ð dz',
  b: 'bh',
  v: 'w ŭ',
  G: 'ĝ',
  W: 'ŵ',
  Y: 'ÿ',
  u: 'ou oo ue',
  i: 'ee ı y',
  a: 'ae æ',
  o: 'oe œ ø',
  l: 'ł',
}

const SOUNDS = new Map(
  Object.entries(SPELLINGS).flatMap(([sounds, groups]) => groups.split(' ').map((group) => [group, sounds] as const)),
)
const GROUP = new RegExp(`${[...SOUNDS.keys()].sort((a, b) => b.length - a.length).join('|')}|.`, 'gu')
const VOWEL = '[aeiouyàáâãäåèéêëìíîïòóôõöùúûüıøæœ]'

/** What letters stand for where they stand. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  // Wade and Giles's Hsi; Hsn is Hassan without its vowels.
  [/^hs(?=[aeiuü])/, 'sh'],
  [/(?<!^)x/g, 'ks'],
  // Not heard at the end of Fatimah; there is another letter in Zenkh and Bush.
  [/(?<=[^bcdgkpstz])h$/, ''],
  [new RegExp(`ng(?!${VOWEL})`, 'g'), 'n'],
  [/gu(?=[eéèêiíy])/g, 'g'],
  // ў of Rybakou and Lukashau, which Russian has as v; in Sassou it is a vowel.
  [/(?<=[aeo])u$/, 'ŵ'],
  // Softness, which systems write as i, j, y or not at all: Alejnik, Aliejnik.
  [/[iy](?=e)/g, ''],
  [/(?<=[bčfgklłmnprsštvzž])j(?=e)/g, ''],
  [new RegExp(`j(?!${VOWEL})`, 'g'), 'i'],
]

/** The sounds of a word in Latin letters of lower case, accents as they are written. */
export function soundsOf(letters: string): string {
  const placed = PLACES.reduce((word, [spelt, meant]) => word.replace(spelt, meant), letters.normalize('NFC'))
  const sounds = placed.replace(GROUP, (group) => SOUNDS.get(group) ?? plain(group))
  return sounds.replace(/(.)\1+/gu, '$1')
}

const plain = (letter: string): string => letter.normalize('NFD').replace(/[^a-z0-9]/g, '')
