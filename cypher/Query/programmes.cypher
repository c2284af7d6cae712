// Programmes by the day on which they were adopted, the newest first.
// yields: programme
// order: date programme.day DESC, programme.id DESC
// filters: filter on programme
// example: { programmes { nodes { name } } }
MATCH (programme:Programme)
WHERE programme.day IS NOT NULL AND programme.id IS NOT NULL
