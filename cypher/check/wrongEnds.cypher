// Links between what they may not join, of a type that is none, or without an id of their type.
// parameters: ends: [String!]! (type, label of the start, label of the end), prefixes: Map! (of the ids, by type), paths: [String!]! (types that are no facts), most: Int!
MATCH (start)-[link]->(end)
WHERE NOT type(link) IN $paths AND (
  NOT type(link) + ' ' + labels(start)[0] + ' ' + labels(end)[0] IN $ends
  OR NOT coalesce(link.id STARTS WITH $prefixes[type(link)] + ':', false)
)
RETURN coalesce(link.id, type(link)), type(link) + ' from ' + start.id + ' to ' + end.id
ORDER BY link.id
LIMIT $most
