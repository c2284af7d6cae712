// Works out who was at a `meeting`, its sessions included.
WITH meeting, COLLECT {
  CALL (meeting) {
    RETURN meeting AS part
    UNION
    MATCH (part:Meeting {rootId: meeting.id})
    RETURN part
  }
  MATCH (part)<-[link:ATTENDED]-(attendee)
  UNWIND [[attendee.id], [link.onBehalfOf], [link.side]] + COLLECT {
    MATCH (attendee)-[tenure:HOLDS]->(office:Office)
    WHERE tenure.holdsFrom <= meeting.day AND tenure.holdsTo >= meeting.day AND meeting.day > date('0001-01-01')
    RETURN [office.id, office.rank]
  } AS one
  WITH DISTINCT one WHERE one[0] IS NOT NULL
  RETURN one ORDER BY one[0]
} AS present
SET
  meeting.presentIds = COLLECT { UNWIND present AS one RETURN DISTINCT one[0] },
  meeting.ranks = COLLECT { UNWIND present AS one WITH DISTINCT one[1] AS rank WHERE rank IS NOT NULL RETURN rank ORDER BY rank }
