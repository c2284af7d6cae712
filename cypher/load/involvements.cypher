// Joins each meeting to the states and bodies that had a part in it: a state that hosted it or that someone acted for; a
// body that convened it, the bodies that this one is part of, and a body that someone acted for. A meeting that is no
// session gathers its sessions' in. What was so before and is not so any more is taken away.
// `metAt` is there for a meeting at which someone acted for the party, one for each with its sessions.
MATCH (meeting:Meeting)
CALL (meeting) {
  CALL (meeting) {
    RETURN meeting AS part
    UNION
    MATCH (meeting) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){1,} (part:Meeting)
    WHERE meeting.kind <> 'SESSION'
    RETURN part
  }
  CALL (part) {
    MATCH (part)<-[:HOSTED]-(party:State)
    RETURN party, false AS acted
    UNION ALL
    MATCH (part)<-[:CONVENED]-(:Body)-[:PART_OF]->*(party:Body)
    RETURN party, false AS acted
    UNION ALL
    MATCH (part)<-[link:ATTENDED]-()
    WITH DISTINCT link.side AS side
    MATCH (party:State {id: side})
    RETURN party, true AS acted
    UNION ALL
    MATCH (part)<-[link:ATTENDED]-()
    WITH DISTINCT coalesce(link.onBehalfOf, link.attendeeId) AS partyId
    MATCH (party:Body {id: partyId})
    RETURN party, true AS acted
  }
  WITH meeting, party, true IN collect(acted) AS acted
  WITH meeting, collect([party, acted]) AS involved
  CALL (meeting, involved) {
    MATCH (meeting)<-[former:INVOLVED_IN]-(party)
    WHERE none(one IN involved WHERE one[0] = party)
    DELETE former
  }
  UNWIND involved AS one
  WITH meeting, one[0] AS party, one[1] AS acted
  MERGE (party)-[link:INVOLVED_IN]->(meeting)
  SET
    link.partyId = party.id,
    link.meetingId = meeting.id,
    link.day = meeting.day,
    link.span = meeting.span,
    link.acted = acted,
    link.metAt = CASE WHEN acted AND NOT meeting.kind IN ['SESSION', 'ASSEMBLY'] THEN meeting.id END
} IN TRANSACTIONS OF 1000 ROWS
