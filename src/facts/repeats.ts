const PARTS = 4096
const PART_SIZE = 2 ** 41
const LOW = 2 ** 32

/** 52 of the 53 bits of a hash of src/facts/idHash.ts. Of ten million ids, two share them in one case of a hundred. */
export const keyOf = (hash: number): number => Math.floor(hash / 2)

/** Finds what comes twice among many millions, at six bytes each. */
export interface Repeats {
  add(hash: number): void
  /** The keys (`keyOf`) that came more than once. Nothing may be added after. */
  found(): Set<number>
}

/** The bits of a hash that do not tell in which list it lies: the lower 32, and eight more. */
interface List {
  low: Uint32Array
  high: Uint8Array
  length: number
}

function grow(list: List): void {
  const size = list.length + (list.length >> 2)
  const { low, high } = list
  list.low = new Uint32Array(size)
  list.low.set(low)
  list.high = new Uint8Array(size)
  list.high.set(high)
}

/** Values that stand in a list of numbers more than once. */
function repeatedIn(numbers: Uint32Array): Set<number> {
  const sorted = numbers.slice().sort()
  return new Set(sorted.filter((one, at) => at > 0 && one === sorted[at - 1]))
}

/** Twelve bits of a hash say in which of some thousand lists it lies; each list is sorted by itself, and so no great array moves. */
export function createRepeats(): Repeats {
  const lists = Array.from({ length: PARTS }, () => ({ low: new Uint32Array(8), high: new Uint8Array(8), length: 0 }))
  return {
    add(hash) {
      const part = Math.floor(hash / PART_SIZE)
      const list = lists[part] as List
      if (list.length === list.low.length) grow(list)
      const key = keyOf(hash)
      list.low[list.length] = key
      list.high[list.length] = key / LOW
      list.length += 1
    },
    found() {
      const twice = new Set<number>()
      for (const [part, { low, high, length }] of lists.entries()) {
        const suspects = repeatedIn(low.subarray(0, length))
        const seen = new Set<number>()
        for (let at = 0; suspects.size > 0 && at < length; at += 1) {
          if (!suspects.has(low[at] as number)) continue
          const key = (part * 256 + (high[at] as number)) * LOW + (low[at] as number)
          if (seen.has(key)) twice.add(key)
          seen.add(key)
        }
      }
      return twice
    },
  }
}
