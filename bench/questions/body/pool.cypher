// Bodies that have members, each on three days, those with most meetings first.
// yields: id, asOf
// order: number of meetings DESC, id, asOf
MATCH (body:Body)
WHERE EXISTS { (body)<-[:MEMBER_OF]-() }
WITH body.id AS id, COUNT { (body)-[:INVOLVED_IN]->() } AS meetings
UNWIND ['2008-06-01', '2015-06-01', '2022-06-01'] AS asOf
RETURN id, asOf
ORDER BY meetings DESC, id, asOf
