// What is part of itself, at whatever depth.
// parameters: most: Int!
MATCH (part:Body|Meeting|Place)
WHERE EXISTS { (part)<-[:PART_OF]-() } AND EXISTS { (part)-[:PART_OF]->+(part) }
RETURN part.id, 'is part of itself'
ORDER BY part.id
LIMIT $most
