// Works out what is kept on the attendances of officials, as cypher/load/attendances.cypher does for all.
// parameters: ids: [String!]!
MATCH (attendee:Official)-[link:ATTENDED]->(meeting:Meeting)
WHERE attendee.id IN $ids
MATCH (root:Meeting {id: meeting.rootId})
INCLUDE shared/attendanceKeys
