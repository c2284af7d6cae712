// The meetings at which someone acted for a state, counted by year and kind: a row for each year and kind.
// parameters: id: String!
// columns: year, kind, count
MATCH ()-[involvement:INVOLVED_IN]->(meeting)
WHERE involvement.partyId = $id AND involvement.day > date('0001-01-01') AND involvement.meetingId IS NOT NULL
  AND involvement.acted AND meeting.kind <> 'SESSION'
RETURN involvement.day.year, meeting.kind, count(*)
