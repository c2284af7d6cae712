// The names of a node, in the order in which they were given.
// from: named
// yields: name
// order: int position
// example: { body(id: "body:cis") { names { value language script kind sources { id } } } }
UNWIND range(0, size(named.nameValues) - 1) AS position
WITH position,
  INCLUDE shared/name
