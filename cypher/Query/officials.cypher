// Officials by id.
// yields: official
// order: official.id
// filters: filter on official
// example: { officials { nodes { name } } }
MATCH (official:Official)
WHERE official.id IS NOT NULL
