// Joins each meeting to its sites: the place, those around it, and the state. What was so before and is not so any more is
// taken away.
MATCH (meeting:Meeting)
CALL (meeting) {
  CALL (meeting) {
    MATCH (meeting)-[former:HELD_WITHIN]->()
    WHERE NOT former.siteId IN meeting.siteIds
    DELETE former
  }
  UNWIND meeting.siteIds AS siteId
  MATCH (site:Place|State {id: siteId})
  MERGE (meeting)-[link:HELD_WITHIN]->(site)
  SET
    link.siteId = siteId,
    link.meetingId = meeting.id,
    link.day = meeting.day,
    link.span = meeting.span
} IN TRANSACTIONS OF 2000 ROWS
