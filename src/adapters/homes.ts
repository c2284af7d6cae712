/**
 * Cities that sources know under a state that is no more, or under another's rule, with the code of the state they lie in
 * today. Only a country that ruled others is doubted: src/adapters/places.ts.
 */
export const HOMES: ReadonlyMap<string, string> = new Map(
  `
  BIH: sarajevo
  BLR: minsk
  CZE: prague
  DEU: berlin, east berlin, west berlin, potsdam, dresden, leipzig
  EST: tallinn
  GEO: tbilisi, tblisi, gagra
  HKG: hong kong
  HRV: zagreb, dubrovnik, pula, brioni
  JAM: kingston
  KAZ: alma ata, almaty
  LTU: vilnius
  LVA: riga
  RUS: moscow, leningrad, st petersburg, vladivostok, irkutsk, kislovodsk, zagorsk, radonezsh, yekaterinburg, chelyabinsk 70
  SRB: belgrade
  SVK: bratislava
  SVN: ljubljana, bled
  TTO: port of spain
  UKR: kiev, kyiv, yalta, oreanda, simferopol, livadia
  UZB: tashkent
  VNM: hanoi, saigon, ho chi minh city, cam ranh bay, di an
  XKX: pristina, camp bondsteel, urosevac
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', cities = ''] = line.trim().split(': ')
      return cities.split(', ').map((city) => [city, code] as const)
    }),
)

/** Codes of the states under whose name sources have places of others. */
export const RULERS: ReadonlySet<string | undefined> = new Set([undefined, 'CHN', 'DEU', 'GBR', 'RUS', 'SRB', 'VNM'])

/** Under one name there are several places; the plain id is that of the one in this state. */
export const NAMESAKES: Readonly<Record<string, string>> = {
  alexandria: 'EGY',
  antigua: 'GTM',
  bahia: 'BRA',
  birmingham: 'GBR',
  cambridge: 'GBR',
  cordoba: 'ESP',
  georgetown: 'GUY',
  guadalajara: 'MEX',
  hamilton: 'BMU',
  kingston: 'JAM',
  london: 'GBR',
  'la-paz': 'BOL',
  melbourne: 'AUS',
  merida: 'MEX',
  naples: 'ITA',
  'san-jose': 'CRI',
  'san-juan': 'PRI',
  'san-salvador': 'SLV',
  santiago: 'CHL',
  'santo-domingo': 'DOM',
  tripoli: 'LBY',
  valencia: 'ESP',
  vancouver: 'CAN',
  victoria: 'SYC',
}

/** One place under two names that no rule of spelling joins. */
export const SAME_PLACES: Readonly<Record<string, string>> = {
  'west-berlin': 'berlin',
  'alma-ata': 'almaty',
  bombay: 'mumbai',
  'brussels-belgium': 'brussels',
  calcutta: 'kolkata',
  'ciudad-de-mexico': 'mexico-city',
  constantinople: 'istanbul',
  geneve: 'geneva',
  kiev: 'kyiv',
  leningrad: 'st-petersburg',
  leopoldville: 'kinshasa',
  'new-york-city': 'new-york',
  peiping: 'beijing',
  peking: 'beijing',
  rangoon: 'yangon',
  'rio-de-janiero': 'rio-de-janeiro',
  saigon: 'ho-chi-minh-city',
  'saint-petersburg': 'st-petersburg',
  'sao-paolo': 'sao-paulo',
  tblisi: 'tbilisi',
  'washington-d-c': 'washington',
  'washington-dc': 'washington',
}
