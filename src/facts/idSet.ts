import { hashOf } from './idHash.ts'

/** Ids by their hashes: 16 bytes or so for each, where a Set of texts takes a hundred. */
export interface IdSet {
  readonly size: number
  has(hash: number): boolean
  /** Whether it was not there before. */
  add(hash: number): boolean
  hashes(): Iterable<number>
}

/** A set that grows: hashes of src/facts/idHash.ts in open addressing, two thirds full at most. */
export function createIdSet(ids: Iterable<string> = []): IdSet {
  let slots = new Float64Array(1024)
  let size = 0

  // Where a hash stands, or the free slot where it would.
  function slotOf(hash: number): number {
    const mask = slots.length - 1
    let at = hash & mask
    while (slots[at] !== 0 && slots[at] !== hash) at = (at + 1) & mask
    return at
  }
  function grow(): void {
    const former = slots
    slots = new Float64Array(former.length * 2)
    for (const hash of former) if (hash !== 0) slots[slotOf(hash)] = hash
  }
  const set: IdSet = {
    get size() {
      return size
    },
    has: (hash) => slots[slotOf(hash)] === hash,
    add(hash) {
      const at = slotOf(hash)
      if (slots[at] === hash) return false
      slots[at] = hash
      size += 1
      if (size * 3 > slots.length * 2) grow()
      return true
    },
    *hashes() {
      for (const hash of slots) if (hash !== 0) yield hash
    },
  }
  for (const id of ids) set.add(hashOf(id))
  return set
}
