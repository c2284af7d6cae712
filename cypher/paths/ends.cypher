// Where a search for chains begins and where it is to arrive: for each of two ids, its node, or the meeting that it
// folds into, as [id, day, links]: the first day of a meeting, else null, and about how many links it has. Null for an
// unknown id.
// parameters: from: String!, to: String!
RETURN [id IN [$from, $to] | head(COLLECT {
  MATCH (named:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: id})
  OPTIONAL MATCH (root:Meeting {id: named.rootId})
  WITH coalesce(root, named) AS node
  RETURN [node.id, CASE WHEN node:Meeting THEN toString(node.day) END, COUNT { (node)--() }]
})] AS column0
