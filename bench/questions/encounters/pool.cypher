// Pairs of states, those that met most often first.
// yields: one, other
// order: number of meetings DESC, one, other
MATCH (one:State)-[:INVOLVED_IN {acted: true}]->(meeting:Meeting)<-[:INVOLVED_IN {acted: true}]-(other:State)
WHERE one.id < other.id AND meeting.kind <> 'ASSEMBLY' AND meeting.kind <> 'SESSION' AND meeting.partyCount <= 50
WITH one.id AS one, other.id AS other, count(*) AS meetings
RETURN one, other
ORDER BY meetings DESC, one, other
LIMIT 10000
