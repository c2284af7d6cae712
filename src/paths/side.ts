/** A node that one link joins to some of those that a side stands at. */
export interface Neighbour {
  readonly id: string
  /** The moment at which a meeting begins; null for what is undated, and where order in time is not asked about. */
  readonly day: number | null
  /** About how many links it has, what speeds up a page counted in: what it costs to go on from here. */
  readonly links: number
  /** The places, in the side's front, of those that it is joined to. */
  readonly ways: readonly number[]
}

/**
 * A node at which a side arrives with so many links, and from where.
 * Its mark is the moment of the last dated meeting on the way there, its own included: the earliest that can be. The
 * side that searches backwards in time counts moments down, so that for both the least mark leaves most open.
 */
export interface Stop extends Neighbour {
  readonly mark: number
  /** The moments, both inclusive, at which a meeting may begin to be one that could not be reached from here before. */
  readonly window: readonly [since: number, until: number]
}

/** Before any dated meeting. */
const OPEN = Number.NEGATIVE_INFINITY
/** Not reached before. */
const NEVER = Number.POSITIVE_INFINITY

/** One of the two sides of a search: what can be reached from its end, link by link. */
export class Side {
  /** 1 forwards, -1 backwards in time. */
  readonly sign: 1 | -1
  readonly layers: Stop[][]
  /** The best mark with which each node was reached. */
  readonly #marks: Map<string, number>

  constructor({ id, day, links }: Omit<Neighbour, 'ways'>, sign: 1 | -1) {
    const mark = day === null ? OPEN : day * sign
    this.sign = sign
    this.layers = [[{ id, day, links, ways: [], mark, window: this.#windowOf(mark, NEVER) }]]
    this.#marks = new Map([[id, mark]])
  }

  get front(): readonly Stop[] {
    return this.layers.at(-1) ?? []
  }

  /** How many links the next step reads. */
  get cost(): number {
    return this.front.reduce((sum, { links }) => sum + links, 0)
  }

  /** The least mark of the front: no way that goes on from here comes to have a lesser one. */
  get least(): number {
    return this.front.reduce((least, { mark }) => Math.min(least, mark), NEVER)
  }

  /**
   * Goes on only as far in time as the other side can still be met: its moments up to `limit`. A way never turns back in
   * time, so what lies beyond leads to none of the places where the other side stands or will stand.
   */
  narrow(limit: number): void {
    if (limit === NEVER) return
    const front = this.front.flatMap((stop) => {
      const [since, until] = stop.window
      if (stop.mark > limit) return []
      const window =
        this.sign === 1 ? ([since, Math.min(until, limit)] as const) : ([Math.max(since, -limit), until] as const)
      return [{ ...stop, window }]
    })
    this.layers[this.layers.length - 1] = front
  }

  /**
   * Goes one link further. A node counts again only with a better mark: what it leads to otherwise, a shorter chain
   * leads to as well, so that a node without order in time is visited once, and with it once for each better mark.
   */
  advance(neighbours: Iterable<Neighbour>): void {
    const { front, sign } = this
    const layer: Stop[] = []
    for (const { id, day, links, ways } of neighbours) {
      const own = day === null ? null : day * sign
      const open = own === null ? ways : ways.filter((at) => markAt(front, at) <= own)
      if (open.length === 0) continue
      const mark = own ?? open.reduce((least, at) => Math.min(least, markAt(front, at)), NEVER)
      const known = this.#marks.get(id) ?? NEVER
      if (known <= mark) continue
      this.#marks.set(id, mark)
      layer.push({ id, day, links, ways: open, mark, window: this.#windowOf(mark, known) })
    }
    this.layers.push(layer)
  }

  /** A meeting's mark is its own day: one that lies behind the mark known before was reached from here then. */
  #windowOf(mark: number, known: number): [number, number] {
    return this.sign === 1 ? [mark, known] : [-known, -mark]
  }
}

const markAt = (front: readonly Stop[], at: number): number => front[at]?.mark ?? NEVER
