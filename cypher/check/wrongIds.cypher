// Nodes without an id of their label, or of a label that is none.
// parameters: prefixes: Map! (of the ids, by label), most: Int!
MATCH (node:!Load)
WHERE NOT coalesce(node.id STARTS WITH $prefixes[labels(node)[0]] + ':', false)
RETURN coalesce(node.id, 'a node'), 'is a ' + reduce(all = '', one IN labels(node) | all + one + ' ')
LIMIT $most
