// Works out what is kept on the attendances `link` of each `attendee` at a `root` meeting, those at the `meeting`s that fold
// into it included.
WITH root, attendee, link, meeting,
  coalesce(link.onBehalfOf, CASE WHEN NOT attendee:Official THEN attendee.id END) AS partyId
OPTIONAL MATCH (body:Body {id: CASE WHEN partyId STARTS WITH 'body:' THEN partyId END})
WITH root, attendee, link, meeting, partyId, coalesce(body.side, partyId) AS side
ORDER BY meeting.id <> root.id, meeting.day, meeting.id, link.id
WITH root, attendee, collect([link, meeting, side]) AS attendances, collect(DISTINCT side) AS sides,
  [attendee.id] + collect(side) + collect(partyId) AS ids
WITH root, attendances, attendances[0][0] AS first,
  COLLECT { UNWIND sides AS side RETURN side ORDER BY side } AS sides,
  COLLECT { UNWIND ids AS id WITH DISTINCT id RETURN id ORDER BY id } + COLLECT {
    MATCH (attendee)-[tenure:HOLDS]->(office:Office)
    WHERE tenure.holdsFrom <= root.day AND tenure.holdsTo >= root.day AND root.day > date('0001-01-01')
    RETURN DISTINCT office.id AS id ORDER BY id
  } AS answersTo
UNWIND attendances AS attendance
WITH root, first, sides, answersTo, attendance[0] AS link, attendance[1] AS meeting, attendance[2] AS side
WITH root, first, sides, answersTo, link, meeting, side, link.id = first.id AS primary,
  coalesce(link.periodFrom, link.periodTo, link.attestedFrom) IS NOT NULL OR link.periodOngoing IS NOT NULL AS timed
SET
  link.rootId = root.id,
  link.day = root.day,
  link.side = side,
  link.roleOrder = CASE link.roles[0]
    WHEN 'CHAIR' THEN 0
    WHEN 'HOST' THEN 1
    WHEN 'HEAD_OF_DELEGATION' THEN 2
    WHEN 'DELEGATE' THEN 3
    WHEN 'SPEAKER' THEN 4
    WHEN 'OBSERVER' THEN 5
    WHEN 'PARTICIPANT' THEN 6
    ELSE 7
  END,
  link.holdsFrom = CASE WHEN timed THEN link.holdsFrom ELSE meeting.day END,
  link.holdsTo = CASE WHEN timed THEN link.holdsTo ELSE meeting.lastDay END,
  link.listed = link.meetingId = first.meetingId,
  link.primary = primary,
  link.span = CASE WHEN primary THEN root.span END,
  link.sides = CASE WHEN primary THEN sides END,
  link.answersTo = CASE WHEN primary THEN answersTo END,
  link.metAt = CASE WHEN primary AND root.kind <> 'ASSEMBLY' THEN root.id END
