// Marks the bodies that convened a meeting themselves, and those that these are parts of, among the bodies involved in it:
// a meeting is not convened by whoever convened a session of it.
MATCH (meeting:Meeting)
CALL (meeting) {
  WITH meeting, COLLECT { MATCH (meeting)<-[:CONVENED]-(:Body)-[:PART_OF]->*(body:Body) RETURN DISTINCT body.id } AS bodyIds
  MATCH (meeting)<-[link:INVOLVED_IN]-(:Body)
  SET link.convened = CASE WHEN link.partyId IN bodyIds THEN true END
} IN TRANSACTIONS OF 2000 ROWS
