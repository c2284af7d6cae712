// Convened by any of these bodies, or by a part of one.
// from: meeting
// parameters: convenedBy
// size: reduce(total = 0, meetings IN COLLECT { MATCH (body:Body) WHERE body.id IN $convenedBy RETURN COUNT { (body)-[:INVOLVED_IN]->() } } | total + meetings)
// exact: true
// example: { meetings(filter: { convenedBy: ["body:cis"] }) { nodes { id } } }
WHERE any(id IN $convenedBy WHERE EXISTS {
    MATCH ()-[involvement:INVOLVED_IN]->()
    WHERE involvement.partyId = id AND involvement.convened = true
      AND involvement.day = meeting.day AND involvement.meetingId = meeting.id
  })
// access: fixed involvement.partyId, fixed involvement.convened, date involvement.day, involvement.meetingId
UNWIND $convenedBy AS id
CALL (id) {
  MATCH ()-[involvement:INVOLVED_IN]->(meeting:Meeting)
  WHERE involvement.partyId = id AND involvement.convened = true
    AND involvement.day IS NOT NULL AND involvement.meetingId IS NOT NULL
}
