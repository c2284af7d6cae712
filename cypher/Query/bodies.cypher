// Bodies by id.
// yields: body
// order: body.id
// filters: filter on body
// example: { bodies { nodes { name } } }
MATCH (body:Body)
WHERE body.id IS NOT NULL
