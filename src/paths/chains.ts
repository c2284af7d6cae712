import type { Found } from './search.ts'
import type { Stop } from './side.ts'

/** A node of shortest chains: where they go on, and until when one may be there to get to the end in time. */
interface Station {
  readonly day: number | null
  latest: number
  readonly next: Set<string>
}

/** The nodes at one distance from the beginning. */
type Stations = Map<string, Station>

/** The first chains of those that a search found, by the ids of their nodes. */
export function chainsOf(found: Found, first: number): string[][] {
  const stations = [...stationsBefore(found), ...stationsFrom(found)]
  const [start] = found.forward.layers[0] ?? []
  let chains = start ? [{ ids: [start.id], mark: start.mark }] : []
  for (const [at, here] of stations.entries()) {
    const there = stations[at + 1]
    if (!there) break
    // Each of them leads to the end, so those ahead at one length are those ahead at the next.
    const longer: typeof chains = []
    for (const { ids, mark } of chains) {
      const next = [...(here.get(ids.at(-1) ?? '')?.next ?? [])].sort()
      for (const id of next) {
        const station = there.get(id)
        if (!station || mark > (station.day ?? station.latest)) continue
        longer.push({ ids: [...ids, id], mark: station.day ?? mark })
      }
      if (longer.length >= first) break
    }
    chains = longer.slice(0, first)
  }
  return chains.map(({ ids }) => ids)
}

/** From the middle on: the backward side came from there, so its ways lead on. */
function stationsFrom({ backward: { layers }, middles }: Found): Stations[] {
  const stations = layers.map((layer, at) => {
    const ahead = layers[at - 1] ?? []
    const stops = at === layers.length - 1 ? middles.map(({ backward }) => backward) : layer
    return new Map(
      stops.map(({ id, day, mark, ways }) => [id, { day, latest: -mark, next: idsAt(ahead, ways) }] as const),
    )
  })
  return stations.reverse()
}

/** Up to the middle: only what leads to one of its nodes in time. */
function stationsBefore({ forward: { layers }, middles }: Found): Stations[] {
  const stations: Stations[] = []
  let ahead = new Map(middles.map(({ forward, backward }) => [forward, -backward.mark]))
  for (const layer of layers.slice(0, -1).reverse()) {
    const here = new Map<Stop, Station>()
    for (const [stop, latest] of ahead) {
      for (const at of stop.ways) {
        const before = layer[at]
        if (!before || before.mark > latest) continue
        const station = here.get(before) ?? { day: before.day, latest: before.day ?? latest, next: new Set() }
        here.set(before, station)
        station.next.add(stop.id)
        if (before.day === null) station.latest = Math.max(station.latest, latest)
      }
    }
    stations.unshift(new Map([...here].map(([{ id }, station]) => [id, station])))
    ahead = new Map([...here].map(([stop, { latest }]) => [stop, latest]))
  }
  return stations
}

const idsAt = (layer: readonly Stop[], ways: readonly number[]): Set<string> =>
  new Set(ways.flatMap((at) => layer[at]?.id ?? []))
