// Works out who was at the meetings of officials, as cypher/load/meetingPresence.cypher does for all.
// parameters: ids: [String!]!
MATCH (official:Official)-[:ATTENDED]->(part:Meeting)
WHERE official.id IN $ids
UNWIND [part.id, part.rootId] AS meetingId
WITH DISTINCT meetingId
MATCH (meeting:Meeting {id: meetingId})
CALL (meeting) {
  INCLUDE shared/meetingPresence
}
