// How many meetings fall under each key; a meeting of many parties falls under each of them.
// yields: tally
// order: int rank, int tally.count DESC, tally.key
// parameters: by, then, first 1 to 500
// filters: filter on meeting
// example: { meetingTally(filter: { attendedBy: ["official:sergei-aleinik"] }, by: STATE, then: YEAR, first: 10) { key node { id } count by { key count } } }
MATCH (meeting:Meeting)
WHERE filter
WITH [grouping IN [$by, $then] | CASE grouping
  WHEN 'YEAR' THEN [CASE WHEN meeting.day > date('0001-01-01') THEN left(toString(meeting.day), 4) END]
  WHEN 'MONTH' THEN [CASE WHEN meeting.day > date('0001-01-01') THEN left(toString(meeting.day), CASE meeting.periodFromPrecision WHEN 'YEAR' THEN 4 ELSE 7 END) END]
  WHEN 'STATE' THEN [meeting.stateId]
  WHEN 'PARTY' THEN meeting.partyIds
  WHEN 'PLACE' THEN [meeting.placeId]
  WHEN 'BODY' THEN COLLECT { MATCH (meeting)<-[:CONVENED]-(body:Body) RETURN DISTINCT body.id }
  WHEN 'OFFICIAL' THEN [id IN meeting.presentIds WHERE id STARTS WITH 'official:']
  WHEN 'KIND' THEN [meeting.kind]
  ELSE []
END] AS keys
WITH keys[0] AS keysAbove, keys[1] AS keysBelow, count(*) AS meetings
UNWIND keysAbove AS key
WITH key, sum(meetings) AS total, collect([keysBelow, meetings]) AS below
WHERE key IS NOT NULL
WITH {key: key, count: total, below: below, timely: $then IN ['YEAR', 'MONTH']} AS tally,
  CASE WHEN $by IN ['YEAR', 'MONTH'] THEN key END AS moment
ORDER BY moment, tally.count DESC, tally.key
LIMIT CASE WHEN $by IN ['YEAR', 'MONTH'] THEN 2147483647 ELSE coalesce($first, 25) END
WITH collect(tally) AS tallies
UNWIND range(0, size(tallies) - 1) AS rank
WITH tallies[rank] AS tally, rank
