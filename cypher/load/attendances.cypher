// Works out the root meeting, the side and the order of each attendance; without a time of its own it holds in the days of
// its meeting. For each attendee and root meeting it chooses those to list, at the meeting itself, else at its earliest
// session, and among them the one to speak for them all, that with the least id.
MATCH (root:Meeting)
WHERE root.kind <> 'SESSION'
CALL (root) {
  MATCH (root) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){0,} (meeting:Meeting)<-[link:ATTENDED]-(attendee)
  WITH root, meeting, link, attendee
  ORDER BY meeting.id <> root.id, meeting.day, meeting.id, link.id
  WITH root, attendee, collect([link, meeting]) AS attendances
  WITH root, attendee, attendances, attendances[0][0] AS first
  UNWIND attendances AS attendance
  WITH root, first, attendance[0] AS link, attendance[1] AS meeting,
    coalesce(attendance[0].onBehalfOf, CASE WHEN NOT attendee:Official THEN attendee.id END) AS partyId
  OPTIONAL MATCH (body:Body {id: CASE WHEN partyId STARTS WITH 'body:' THEN partyId END})
  WITH root, first, link, meeting, coalesce(body.side, partyId) AS side,
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
    link.primary = link.id = first.id
} IN TRANSACTIONS OF 1000 ROWS
