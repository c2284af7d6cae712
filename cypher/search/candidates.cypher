// For each of several full-text queries the nodes whose keys fit best, the best first, as [kind, id, names].
// How well they fit the text that was asked for, src/names/rank.ts says.
// parameters: queries: [String!]!, most: Int!
RETURN [query IN $queries | COLLECT {
  CALL db.index.fulltext.queryNodes('nameKeys', query, {limit: toInteger($most)}) YIELD node
  RETURN [toUpper(labels(node)[0]), node.id, node.nameValues]
}] AS column0
