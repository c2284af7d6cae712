// The pairs that met, by row and column; assemblies and sessions by themselves do not count.
// from: matrix
// yields: row, column, meetingCount, lastMeeting
// order: int row, int column
// example: { contactMatrix(parties: ["state:RUS", "state:BLR"]) { cells { row column meetingCount } } }
UNWIND range(0, size(matrix.ids) - 1) AS position
WITH matrix, position, matrix.ids[position] AS partyId
MATCH ()-[involvement:INVOLVED_IN]->()
WHERE involvement.partyId = partyId AND involvement.metAt IS NOT NULL
  AND involvement.day >= matrix.earliest AND involvement.day <= matrix.latest
WITH matrix, involvement.metAt AS meetingId, collect(position) AS positions
WHERE size(positions) > 1
MATCH (meeting:Meeting {id: meetingId})
WHERE (matrix.maxParties IS NULL OR meeting.partyCount <= matrix.maxParties)
  AND (matrix.during IS NULL OR meeting.lastDay >= date(matrix.during.from))
WITH positions, [meeting.day, meeting.id] AS held
UNWIND positions AS row
UNWIND positions AS column
WITH row, column, held
WHERE row < column
WITH row, column, count(*) AS meetingCount, max(held)[1] AS lastId
MATCH (lastMeeting:Meeting {id: lastId})
