// Works out when the links of meetings hold that have no time of their own: in the days of the meeting. Attendances have
// a statement of their own, and all other links tell it by themselves (src/load/ownKeys.ts).
MATCH (meeting:Meeting)
CALL (meeting) {
  MATCH (meeting)-[link:HELD_AT|ADOPTED|CONSIDERED|HOSTED|CONVENED|PART_OF]-(other)
  WHERE (NOT other:Meeting OR startNode(link) = meeting)
    AND coalesce(link.periodFrom, link.periodTo, link.attestedFrom) IS NULL AND link.periodOngoing IS NULL
  SET
    link.holdsFrom = meeting.day,
    link.holdsTo = meeting.lastDay
} IN TRANSACTIONS OF 5000 ROWS
