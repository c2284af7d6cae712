/** What was seen: a Set, or ids by their hashes. */
interface Seen<Id> {
  has(id: Id): boolean
  add(id: Id): unknown
}

/**
 * The ways that lead up from `start` and come round. What is `done` was told of already, or comes round nowhere.
 * @param above what a thing is part of
 */
export function waysBack<Id>(start: Id, above: (id: Id) => readonly Id[], done: Seen<Id>): Id[][] {
  const way: Id[] = []
  const open = [{ id: start, depth: 0 }]
  const found: Id[][] = []
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const left of way.splice(next.depth)) done.add(left)
    if (way.includes(next.id)) found.push([...way.slice(way.indexOf(next.id)), next.id])
    if (way.includes(next.id) || done.has(next.id)) continue
    way.push(next.id)
    for (const id of above(next.id)) open.push({ id, depth: way.length })
  }
  for (const left of way) done.add(left)
  return found
}
