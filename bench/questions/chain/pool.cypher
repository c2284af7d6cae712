// Pairs of officials, those with most meetings first: each with the next one, who is about as busy, and with the one
// half the list further on, so that the busiest is asked about with somebody quiet. Not with the quietest: in the full graph
// hubs and people of one meeting are eight links apart, and by hand that took more memory than Neo4j gives a transaction.
// yields: from, to
// order: rank by number of attendances, then the pair alike ahead of the other
MATCH (official:Official)
WITH official.id AS id, COUNT { (official)-[:ATTENDED]->() } AS attendances
WHERE attendances > 0
WITH id ORDER BY attendances DESC, id
WITH collect(id) AS ids
UNWIND range(0, size(ids) / 2 - 1) AS rank
UNWIND [rank + 1, rank + size(ids) / 2] AS other
RETURN ids[rank] AS from, ids[other] AS to
ORDER BY rank, other = rank + 1 DESC
