// Officials, those with most meetings first.
// yields: id
// order: number of attendances DESC, official.id
MATCH (official:Official)
WITH official.id AS id, COUNT { (official)-[:ATTENDED]->() } AS attendances
WHERE attendances > 0
RETURN id
ORDER BY attendances DESC, id
