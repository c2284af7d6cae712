/** A capital as the Factbook writes it. */
export interface Capital {
  readonly name: string
  readonly others: readonly string[]
  readonly latitude?: number
  readonly longitude?: number
}

/** Reads the fields `capital` and `coord`; undefined where no city is named. */
export function readCapital(text: string, coordinates: string): Capital | undefined {
  const cities = text.split(/;|\), (?=[A-Z])/)
  const at = cities.findIndex((city) => !/commercial/.test(city))
  const city = cities[at] ?? ''
  const name = city
    .replace(/\(.*$/, '')
    .replace(/ in Romanian.*$/, '')
    .trim()
  // «no official capital», «administered from London»
  if (!/^\p{Lu}/u.test(name)) return undefined
  const bracket = /\(([^)]*)/.exec(city)?.[1] ?? ''
  const others = OTHER_NAMES.test(bracket) ? bracket.split(/[,/] ?/) : []
  // The coordinates are those of the city that is named first.
  return { name, others, ...(at === 0 ? readCoordinates(coordinates) : {}) }
}

/** `Tirane`, `Lefkosia/Lefkosa`, `Ciudad de Mexico`; not «administrative capital», «on Efate». */
const OTHER_NAMES = /^(?!Seat)\p{Lu}[\p{L}' -]+(?:[,/] ?\p{Lu}[\p{L}' -]+)*$/u

const COORDINATES = /^(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])$/

/** Degrees and minutes; nothing where a minute is none: Brussels is at «50 84 N». */
function readCoordinates(text: string): { latitude: number; longitude: number } | undefined {
  const [, north, northMinutes, ns, east, eastMinutes, ew] = COORDINATES.exec(text) ?? []
  if (Number(northMinutes) >= 60 || Number(eastMinutes) >= 60 || ew === undefined) return undefined
  const degrees = (whole: string | undefined, minutes: string | undefined, sign: number) =>
    (sign * Math.round((Number(whole) + Number(minutes) / 60) * 10_000)) / 10_000
  return {
    latitude: degrees(north, northMinutes, ns === 'N' ? 1 : -1),
    longitude: degrees(east, eastMinutes, ew === 'E' ? 1 : -1),
  }
}
