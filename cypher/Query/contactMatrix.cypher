// How often each pair of states and bodies met: at how many meetings someone acted for both.
// yields: matrix
// parameters: parties 1 to 200 distinct, during, maxParties
// exists: parties in State|Body
// example: { contactMatrix(parties: ["state:RUS", "state:BLR"], during: { from: "2023" }, maxParties: 50) { parties { id } cells { row column meetingCount lastMeeting { id } } } }
WITH
  INCLUDE shared/days
WITH {ids: $parties, during: $during, maxParties: $maxParties, earliest: earliest, latest: latest} AS matrix
