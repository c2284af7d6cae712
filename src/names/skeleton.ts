import { LRUCache } from 'lru-cache'

/**
 * The classes of sounds that a skeleton tells apart; a sound that may be one of two has both. Voice goes, so that
 * Wade-Giles meets pinyin and Gaddafi meets Qadhafi; so do all hisses; so does what Slavic г is, g or h.
 */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  ...each('kghq', ['K']),
  ...each('szSZCJT', ['S']),
  ...each('td', ['T']),
  ...each('pb', ['P']),
  ...each('vf', ['F']),
  ...each('mnlr0123456789', null),
  X: ['K', 'S'],
  c: ['K', 'S'],
  x: ['K', 'S'],
  j: ['', 'S'],
  D: ['T', 'S'],
  G: ['S', 'K'],
  W: ['', 'F'],
}

// Of eight readings of Chechenchenko two were ever written.
const READINGS = 4

const SILENT = ['']

// Words come again and again; 50,000 take some 10 MB.
const known = new LRUCache<string, readonly string[]>({ max: 50_000 })

function each(sounds: string, classes: readonly string[] | null) {
  return Object.fromEntries([...sounds].map((sound) => [sound, classes ?? [sound.toUpperCase()]]))
}

/**
 * What is left of a word when it is heard badly: the classes of its consonants, ahead of them an A for any vowel that it
 * begins with. Spellings of one name by different systems share a skeleton, and so do most misspellings: both Siarhiej
 * and Sergei are SRK. Several where a spelling may be read in several ways.
 */
export function skeletonsOf(sounds: string): readonly string[] {
  const skeletons = known.get(sounds) ?? skeletonsIn(sounds)
  known.set(sounds, skeletons)
  return skeletons
}

function skeletonsIn(sounds: string): string[] {
  let readings: readonly string[] = ['']
  let heard = false
  for (const sound of sounds) {
    const classes = CLASSES[sound] ?? SILENT
    const [reading, another] = readings
    const [one, other] = classes
    // Almost always: nothing to be told apart.
    if (reading !== undefined && one !== undefined && another === undefined && other === undefined)
      readings = [join(reading, one, heard)]
    else
      readings = [...new Set(readings.flatMap((each) => classes.map((it) => join(each, it, heard))))].slice(0, READINGS)
    heard = sound in CLASSES
  }
  return readings.filter((reading) => reading !== '')
}

/** Two of a class that no vowel parts are heard as one. */
function join(reading: string, one: string, besideConsonant: boolean): string {
  if (one === '') return reading === '' ? 'A' : reading
  return besideConsonant && reading.endsWith(one) ? reading : reading + one
}
