// Who met whom: pairs of people at one meeting, its sessions folded in. A person answers to their own id, to those that they
// acted for, and to the offices that they held on the first day. The side with fewer meetings leads: its meetings are walked
// in the order of an index, those where nobody of the other side was are passed over, and the walk stops when the page is full.
// yields: id, meeting, of: mine, with: theirs
// order NEWEST_FIRST: date day DESC, rootId DESC, mine.id DESC, theirs.id DESC
// order OLDEST_FIRST: int undated, date day, rootId, mine.id, theirs.id
// parameters: of, with, in, during, maxParties
// example: { encounters(of: ["state:BLR"], with: ["state:RUS"], in: ["state:RUS"], during: { from: "2023-12" }, maxParties: 50) { nodes { id meeting { id } of { attendee { id } } with { attendee { id } } } } }
UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [$of, $with] END AS ids
CALL (ids) {
  MATCH (node:State|Body|Official|Office)
  WHERE node.id IN ids
  OPTIONAL MATCH (node)<-[tenure:HOLDS]-(holder:Official)
  WITH tenure, coalesce(holder, node) AS walker
  RETURN sum(COUNT { (walker)-[:ATTENDED]->() } + COUNT { (walker)-[:INVOLVED_IN]->() }) AS meetings,
    collect([walker.id, coalesce(tenure.holdsFrom, date('0001-01-01')), coalesce(tenure.holdsTo, date('9999-12-31'))]) AS walkers
}
WITH walkers
ORDER BY meetings
LIMIT 1
WITH walkers,
  INCLUDE shared/days
UNWIND walkers AS walker
UNWIND pageDays() AS days
WITH walker[0] AS who, [walker[1], date(days[0]), earliest] AS froms, [walker[2], date(days[1]), latest] AS tos
WITH who,
  reduce(since = froms[0], day IN froms | CASE WHEN day > since THEN day ELSE since END) AS since,
  reduce(until = tos[0], day IN tos | CASE WHEN day < until THEN day ELSE until END) AS until
CALL (who, since, until) {
  MATCH ()-[walk:ATTENDED]->()
  WHERE walk.attendeeId = who AND walk.day >= since AND walk.day <= until AND walk.metAt IS NOT NULL
    AND (who STARTS WITH 'official:' OR walk.onBehalfOf IS NOT NULL)
  MATCH (meeting:Meeting {id: walk.metAt})
  INCLUDE shared/pairs
  WITH walk.attendeeId AS walked, walk.day AS day, walk.metAt AS rootId, meeting, mine, theirs,
    CASE WHEN walk.day = date('0001-01-01') THEN 1 ELSE 0 END AS undated
  WHERE inPage()
  WITH walked, day, rootId, undated, meeting, mine, theirs
  ORDER BY inPage(walked, day, rootId, mine.id, theirs.id)
  RETURN day, rootId, undated, meeting, mine, theirs
  UNION ALL
  MATCH ()-[walk:INVOLVED_IN]->(meeting:Meeting)
  WHERE walk.partyId = who AND walk.day >= since AND walk.day <= until AND walk.metAt IS NOT NULL
  INCLUDE shared/pairs
  WITH walk.partyId AS walked, walk.day AS day, walk.metAt AS rootId, meeting, mine, theirs,
    CASE WHEN walk.day = date('0001-01-01') THEN 1 ELSE 0 END AS undated
  WHERE inPage()
  WITH walked, day, rootId, undated, meeting, mine, theirs
  ORDER BY inPage(walked, day, rootId, mine.id, theirs.id)
  RETURN day, rootId, undated, meeting, mine, theirs
}
WITH DISTINCT day, rootId, undated, meeting, mine, theirs
WITH day, rootId, undated, meeting, mine, theirs, 'encounter:' + mine.id + '~' + theirs.id AS id
