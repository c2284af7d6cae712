// The pairs that met, by row and column; assemblies and sessions by themselves do not count.
// from: matrix
// yields: row, column, meetingCount, lastMeeting
// order: int row, int column
// example: { contactMatrix(parties: ["state:RUS", "state:BLR"]) { cells { row column meetingCount } } }
UNWIND range(0, size(matrix.ids) - 1) AS position
MATCH (:State|Body {id: matrix.ids[position]})-[:INVOLVED_IN {acted: true}]->(meeting:Meeting)
WHERE meeting.kind <> 'ASSEMBLY' AND meeting.kind <> 'SESSION'
  AND (matrix.maxParties IS NULL OR meeting.partyCount <= matrix.maxParties)
  AND (matrix.during IS NULL OR (meeting.day <= date(matrix.during.to) AND meeting.lastDay >= date(matrix.during.from)))
WITH meeting, collect(position) AS positions
UNWIND positions AS row
UNWIND positions AS column
WITH meeting, row, column
WHERE row < column
WITH row, column, meeting ORDER BY meeting.day, meeting.id
WITH row, column, collect(meeting) AS meetings
WITH row, column, size(meetings) AS meetingCount, last(meetings) AS lastMeeting
