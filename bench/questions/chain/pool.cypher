// Pairs of officials, those with most meetings first: each with the next one, who is about as busy, and with the one
// who is as far from the other end of the list, so that the busiest is asked about with the quietest.
// yields: from, to
// order: rank by number of attendances, then the pair alike ahead of the other
MATCH (official:Official)
WITH official.id AS id, COUNT { (official)-[:ATTENDED]->() } AS attendances
WHERE attendances > 0
WITH id ORDER BY attendances DESC, id
WITH collect(id) AS ids
UNWIND range(0, size(ids) - 2) AS rank
UNWIND [rank + 1, size(ids) - 1 - rank] AS other
WITH ids, rank, other WHERE other <> rank
RETURN ids[rank] AS from, ids[other] AS to
ORDER BY rank, other = rank + 1 DESC
