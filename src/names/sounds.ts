/**
 * How names are spelt in Latin letters, by whichever system: for a group of letters the sounds that it stands for. One
 * sign is one sound; some stand for several, because systems disagree (src/names/alike.ts says what is near what):
 *   X  ch: Russian ч in English, ш in French, х in German      c  k, s, ts or č without its accent
 *   j  the glide of German and Slavic, the sound of English    x  as it begins Xi, Xavier and Xenophon
 *   D  dh, th and z of Arabic and Persian                      G  ج, j and in Egypt g
 *   W  و, a consonant or a long vowel                          C č, S š, Z ž, J dž, T ts
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  schtsch: 'SC',
  shch: 'SC',
  chtch: 'SC',
  šč: 'SC',
  szcz: 'SC',
  ŝ: 'SC',
  tsch: 'C',
  tch: 'C',
  tsh: 'C',
  č: 'C',
  ć: 'C',
  cz: 'C',
  dzh: 'J',
  dž: 'J',
  dsch: 'J',
  dj: 'J',
  dz: 'J',
  đ: 'J',
  dż: 'J',
  dź: 'J',
  sch: 'S',
  sh: 'S',
  š: 'S',
  ş: 'S',
  ș: 'S',
  ś: 'S',
  sz: 'S',
  ß: 's',
  zh: 'Z',
  ž: 'Z',
  ż: 'Z',
  ź: 'Z',
  ch: 'X',
  ç: 'c',
  ck: 'k',
  qu: 'k',
  q: 'k',
  kh: 'h',
  gh: 'h',
  ğ: 'h',
  ts: 'T',
  tz: 'T',
  ț: 'T',
  ţ: 'T',
  ph: 'f',
  th: 't',
  dh: 'D',
  ð: 'D',
  þ: 't',
  bh: 'b',
  w: 'v',
  ŭ: 'v',
  ĝ: 'G',
  ŵ: 'W',
  ou: 'u',
  oo: 'u',
  ue: 'u',
  ee: 'i',
  ae: 'a',
  æ: 'a',
  oe: 'o',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  y: 'i',
}

const GROUP = new RegExp(
  `${Object.keys(SPELLINGS)
    .sort((a, b) => b.length - a.length)
    .join('|')}|.`,
  'gu',
)
const VOWEL = '[aeiouyàáâãäåèéêëìíîïòóôõöùúûüıøæœ]'

/** What letters stand for where they stand. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^hs/, 'sh'],
  [/(?<!^)x/g, 'ks'],
  // Not heard at the end of Fatimah; there is another letter in Zenkh and Bush.
  [/(?<![bcdgkpstz])h$/, ''],
  [new RegExp(`ng(?!${VOWEL})`, 'g'), 'n'],
  [/gu(?=[eéèêiíy])/g, 'g'],
  [/[iy](?=e)/g, ''],
  [new RegExp(`j(?!${VOWEL})`, 'g'), 'i'],
]

/** The sounds of a word in Latin letters of lower case, accents as they are written. */
export function soundsOf(letters: string): string {
  const placed = PLACES.reduce((word, [spelt, meant]) => word.replace(spelt, meant), letters.normalize('NFC'))
  const sounds = placed.replace(GROUP, (group) => SPELLINGS[group] ?? plain(group))
  return sounds.replace(/(.)\1+/gu, '$1')
}

const plain = (letter: string): string => letter.normalize('NFD').replace(/[^a-z0-9]/g, '')
