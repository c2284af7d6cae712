// Officials, each on the day in the middle of their first tenure, those with most tenures first.
// yields: id, day
// order: number of tenures DESC, official.id
MATCH (official:Official)-[tenure:HOLDS]->(:Office)
WHERE tenure.holdsFrom > date('0001-01-01')
WITH official.id AS id, min(tenure.holdsFrom) AS first, count(*) AS tenures
RETURN id, toString(first + duration('P1Y')) AS day
ORDER BY tenures DESC, id
