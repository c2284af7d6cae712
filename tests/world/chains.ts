/** A graph to find chains in: who is joined to whom, and when what is dated begins. */
export interface Linked {
  readonly neighbours: (id: string) => Iterable<string>
  /** Null where it has no place in time, or where time is not asked about. */
  readonly dayOf: (id: string) => string | null
}

/** A chain's end, and the day of the last dated node on it. */
interface State {
  readonly id: string
  readonly day: string | null
}

/**
 * The shortest chains, in order. From one end only, with every day at which a node can be reached kept beside every
 * other: no arrival is thrown away for a better one, no side is the cheaper one, nothing meets in the middle.
 */
export function shortestChains({ neighbours, dayOf }: Linked, from: string, to: string, maxLength: number): string[][] {
  let states = new Map<string, { state: State; chains: string[][] }>()
  states.set('', { state: { id: from, day: dayOf(from) }, chains: [[from]] })
  for (let length = 0; length <= maxLength; length++) {
    const arrived = [...states.values()].filter(({ state }) => state.id === to).flatMap(({ chains }) => chains)
    if (arrived.length > 0) return [...new Map(arrived.map((chain) => [chain.join(), chain])).values()].sort(byIds)
    const next: typeof states = new Map()
    for (const { state, chains } of states.values()) {
      for (const id of new Set(neighbours(state.id))) {
        const own = dayOf(id)
        if (own !== null && state.day !== null && own < state.day) continue
        const longer = chains.filter((chain) => !chain.includes(id)).map((chain) => [...chain, id])
        if (longer.length === 0) continue
        const day = own ?? state.day
        const known = next.get(`${id} ${day}`)?.chains ?? []
        next.set(`${id} ${day}`, { state: { id, day }, chains: [...known, ...longer] })
      }
    }
    states = next
  }
  return []
}

const byIds = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((id, position) => id !== other[position])
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}
