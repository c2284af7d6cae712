const HIGH = 2 ** 32

/**
 * A number of 53 bits for an id, never 0: cyrb53, two multiplications a letter. Two million ids of nodes, and one that
 * is not among them: the odds that it seems to be are one to four thousand million.
 */
export function hashOf(id: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < id.length; at += 1) {
    const letter = id.charCodeAt(at)
    a = Math.imul(a ^ letter, 2654435761)
    b = Math.imul(b ^ letter, 1597334677)
  }
  const mixed = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  const other = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(mixed ^ (mixed >>> 13), 3266489909)
  return (other & 0x1fffff) * HIGH + (mixed >>> 0) || 1
}
