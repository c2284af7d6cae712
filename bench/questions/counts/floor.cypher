// How many meetings, meetings of a year, memberships, offices, programmes, documents and plans a state has: one row.
// parameters: id: String!, from: String!, to: String! (the first and the last day of the year)
// columns: name, then the counts in this order
MATCH (state:State {id: $id})
CALL () {
  MATCH ()-[involvement:INVOLVED_IN]->(meeting)
  WHERE involvement.partyId = $id AND involvement.day IS NOT NULL AND involvement.meetingId IS NOT NULL
    AND meeting.kind <> 'SESSION'
  RETURN count(*) AS meetings, count(CASE
    WHEN involvement.day > date($to) THEN null
    WHEN involvement.day >= date($from) OR meeting.lastDay >= date($from) THEN 1
  END) AS thatYear
}
CALL () {
  MATCH ()-[share:SHARES_IN]->()
  WHERE share.partyId = $id AND share.day IS NOT NULL AND share.programmeId IS NOT NULL AND share.party
  RETURN count(*) AS programmes
}
CALL () {
  MATCH ()-[share:SHARES_IN]->()
  WHERE share.partyId = $id AND share.day IS NOT NULL AND share.documentId IS NOT NULL
  RETURN count(*) AS documents
}
RETURN state.name, meetings, thatYear, COUNT { (state)-[:MEMBER_OF]->() }, COUNT { (state)<-[:OFFICE_OF]-() }, programmes,
  documents, COUNT { (state)-[:PLANS_MEETING_AT]->() }
