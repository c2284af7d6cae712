// Writes data/seed/states.jsonl from the Unicode CLDR packages among the devDependencies: `node scripts/states.mjs`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const core = dirname(require.resolve('cldr-core/package.json'))
const locales = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main')
const TARGET = new URL('../data/seed/states.jsonl', import.meta.url)
const SOURCE = 'source:unicode-cldr-48'

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))
const supplemental = (file) => read(core, 'supplemental', `${file}.json`).supplemental

const { codeMappings } = supplemental('codeMappings')
const { territoryInfo } = supplemental('territoryInfo')
const { likelySubtags } = supplemental('likelySubtags')
const retired = supplemental('aliases').metadata.alias.territoryAlias
const unitedNations = new Set(supplemental('territoryContainment').territoryContainment.UN._contains)

// Names in the languages of the United Nations and of the seed's newsrooms and neighbours; states have their own besides.
const LANGUAGES = ['en', 'ru', 'be', 'ar', 'zh', 'fr', 'es', 'de', 'pl', 'uk']
// Deal with others as states without a seat of their own in the United Nations.
const OTHER_STATES = new Set(['TW', 'PS', 'VA', 'XK'])
// CLDR's own code for Kosovo is XKK; the one in use is XKX.
const CODES = { XK: 'XKX' }
const OFFICIAL = new Set(['official', 'de_facto_official'])

// English names of ISO 3166 that CLDR does not have: short names of part 1, which reports and treaties use, and names that
// states have given up, of part 3.
const ISO = 'source:iso-3166'
const SHORT_NAMES = {
  BO: 'Plurinational State of Bolivia',
  BN: 'Brunei Darussalam',
  CD: 'Democratic Republic of the Congo',
  FM: 'Federated States of Micronesia',
  GB: 'United Kingdom of Great Britain and Northern Ireland',
  IR: 'Islamic Republic of Iran',
  KP: 'Democratic People’s Republic of Korea',
  KR: 'Republic of Korea',
  LA: 'Lao People’s Democratic Republic',
  MD: 'Republic of Moldova',
  PS: 'State of Palestine',
  RU: 'Russian Federation',
  SY: 'Syrian Arab Republic',
  TZ: 'United Republic of Tanzania',
  US: 'United States of America',
  VA: 'Holy See',
  VE: 'Bolivarian Republic of Venezuela',
  VN: 'Viet Nam',
}
const FORMER_NAMES = {
  BF: 'Upper Volta',
  BJ: 'Dahomey',
  BY: 'Byelorussian SSR',
  CD: 'Zaire',
  DJ: 'French Afars and Issas',
  MM: 'Burma',
  VU: 'New Hebrides',
  ZW: 'Southern Rhodesia',
}

const namesIn = new Map()

function territories(language) {
  if (!namesIn.has(language)) {
    const file = join(locales, language, 'territories.json')
    namesIn.set(language, existsSync(file) ? read(file).main[language].localeDisplayNames.territories : {})
  }
  return namesIn.get(language)
}

/** ISO 3166-1 numbers end at 899; what lies above is private use, and what has an alias is no longer in the standard. */
const isCurrent = ([territory, { _alpha3, _numeric }]) =>
  /^[A-Z]{2}$/.test(territory) &&
  _alpha3 !== undefined &&
  ((Number(_numeric) < 900 && !(territory in retired)) || territory in CODES)

const officialLanguages = (territory) =>
  Object.entries(territoryInfo[territory]?.languagePopulation ?? {})
    .filter(([, { _officialStatus }]) => OFFICIAL.has(_officialStatus))
    .sort(([a, one], [b, other]) => other._populationPercent - one._populationPercent || (a < b ? -1 : 1))
    .map(([language]) => language.replaceAll('_', '-'))

const scriptOf = (language) =>
  /-([A-Z][a-z]{3})\b/.exec(language)?.[1] ?? /^[a-z]+-([A-Z][a-z]{3})\b/.exec(likelySubtags[language] ?? '')?.[1]

function name(territory, language, kind, key = territory) {
  const value = territories(language)[key]
  // Where a language has no name for a territory, CLDR gives the code.
  if (value === undefined || value === territory) return []
  const script = scriptOf(language)
  return [{ value, language, ...(script === undefined ? {} : { script }), kind }]
}

const isoName = (value, kind) =>
  value === undefined ? [] : [{ value, language: 'en', script: 'Latn', kind, sources: [ISO] }]

const kindOfVariant = (value) => (/^[A-Z]{2,}$/.test(value ?? '') ? 'ABBREVIATION' : 'VARIANT')

function namesOf(territory) {
  const own = officialLanguages(territory)
  const kind = (language) => (own.includes(language) ? 'NATIVE' : 'VARIANT')
  const variants = ['variant', 'short'].map((alternative) => `${territory}-alt-${alternative}`)
  const names = [
    ...name(territory, 'en', 'PREFERRED'),
    ...variants.flatMap((key) => name(territory, 'en', kindOfVariant(territories('en')[key]), key)),
    ...LANGUAGES.slice(1).flatMap((language) => name(territory, language, kind(language))),
    ...isoName(SHORT_NAMES[territory], 'VARIANT'),
    ...isoName(FORMER_NAMES[territory], 'FORMER'),
    ...own
      .filter((language) => !LANGUAGES.includes(language))
      .flatMap((language) => name(territory, language, 'NATIVE')),
  ]
  return names.filter(
    ({ value, language }, at) => at === names.findIndex((one) => one.value === value && one.language === language),
  )
}

function state([territory, { _alpha3 }]) {
  const code = CODES[territory] ?? _alpha3
  const kind = unitedNations.has(territory) || OTHER_STATES.has(territory) ? 'STATE' : 'TERRITORY'
  const derived = [...(territory in CODES ? ['code'] : []), ...(OTHER_STATES.has(territory) ? ['kind'] : [])]
  return {
    type: 'State',
    id: `state:${code}`,
    code,
    kind,
    names: namesOf(territory),
    sources: [SOURCE],
    ...(derived.length === 0 ? {} : { derived }),
  }
}

const source = {
  type: 'Source',
  id: SOURCE,
  publisher: 'Unicode Consortium',
  title: 'Unicode Common Locale Data Repository (CLDR), version 48',
  url: 'https://cldr.unicode.org/',
  licence: 'Unicode-3.0',
}

const iso = {
  type: 'Source',
  id: ISO,
  publisher: 'International Organization for Standardization',
  title: 'ISO 3166, Codes for the representation of names of countries and their subdivisions, parts 1 and 3',
  url: 'https://www.iso.org/iso-3166-country-codes.html',
}

const states = Object.entries(codeMappings)
  .filter(isCurrent)
  .map(state)
  .sort((a, b) => (a.id < b.id ? -1 : 1))
writeFileSync(TARGET, [source, iso, ...states].map((fact) => `${JSON.stringify(fact)}\n`).join(''))
process.stdout.write(`${states.length} states and territories\n`)
