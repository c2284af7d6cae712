// The meetings under a key, counted once more by another.
// from: tally
// yields: part
// order: int rank
// example: { meetingTally(by: STATE, then: YEAR) { key by { key count } } }
UNWIND tally.meetings AS meeting
UNWIND CASE tally.then
  WHEN 'YEAR' THEN [CASE WHEN meeting.day > date('0001-01-01') THEN left(toString(meeting.day), 4) END]
  WHEN 'MONTH' THEN [CASE WHEN meeting.day > date('0001-01-01') THEN left(toString(meeting.day), CASE meeting.periodFromPrecision WHEN 'YEAR' THEN 4 ELSE 7 END) END]
  WHEN 'STATE' THEN [meeting.stateId]
  WHEN 'PARTY' THEN meeting.partyIds
  WHEN 'PLACE' THEN [meeting.placeId]
  WHEN 'BODY' THEN COLLECT { MATCH (meeting)<-[:CONVENED]-(body:Body) RETURN DISTINCT body.id }
  WHEN 'OFFICIAL' THEN COLLECT { MATCH (meeting)<-[:PART_OF*0..8]-(session:Meeting)<-[attendance:ATTENDED]-(official:Official) WHERE session = meeting OR attendance.rootId = meeting.id RETURN DISTINCT official.id }
  WHEN 'KIND' THEN [meeting.kind]
  ELSE []
END AS key
WITH key, collect(meeting) AS meetings
WHERE key IS NOT NULL
WITH {key: key, count: size(meetings)} AS part, CASE WHEN tally.then IN ['YEAR', 'MONTH'] THEN key END AS moment
ORDER BY moment, part.count DESC, part.key
WITH collect(part) AS parts
UNWIND range(0, size(parts) - 1) AS rank
WITH parts[rank] AS part, rank
