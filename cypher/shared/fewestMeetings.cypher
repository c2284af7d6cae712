// Of those asked for in attendedBy the one with the fewest meetings; `one` is null where the id is that of no node.
// continues from: $attendedBy
// binds: id, one
UNWIND $attendedBy AS id
OPTIONAL MATCH (one:Official|State|Body|Office {id: id})
WITH id, one
ORDER BY COUNT { (one)-[:ATTENDED]->() } + COUNT { (one)-[:INVOLVED_IN]->() }
  + reduce(total = 0, held IN COLLECT { MATCH (one)<-[:HOLDS]-(holder) RETURN COUNT { (holder)-[:ATTENDED]->() } } | total + held)
LIMIT 1
