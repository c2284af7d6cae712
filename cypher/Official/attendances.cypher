// For each meeting a person's attendances at the meeting itself, else at its earliest session; the filter judges the
// meeting. Where `kind` asks for sessions, the attendances at sessions are there too, and judged by their session.
// from: official
// yields: attendance
// order NEWEST_FIRST: fixed attendance.attendeeId DESC, date attendance.day DESC, attendance.rootId DESC, date meeting.day DESC, attendance.id DESC
// order OLDEST_FIRST: fixed attendance.attendeeId, date attendance.day undated last, attendance.rootId, date meeting.day, attendance.id
// parameters: filter
// filters: filter on meeting
// size: COUNT { (official)-[:ATTENDED]->() }
// example: { official(id: "official:sergei-aleinik") { attendances(filter: { kind: [COUNCIL, SESSION] }, order: OLDEST_FIRST) { nodes { capacity meeting { id } } } } }
MATCH ()-[attendance:ATTENDED]->()
WHERE attendance.attendeeId = official.id AND attendance.day IS NOT NULL AND attendance.rootId IS NOT NULL
  AND attendance.id IS NOT NULL AND (attendance.listed OR 'SESSION' IN $filter.kind)
MATCH (meeting:Meeting {id: CASE WHEN 'SESSION' IN $filter.kind THEN attendance.meetingId ELSE attendance.rootId END})
// follows: meeting unless kind
MATCH ()-[attendance:ATTENDED]->()
WHERE attendance.attendeeId = official.id AND attendance.day = meeting.day AND attendance.rootId = meeting.id
  AND attendance.id IS NOT NULL AND attendance.listed
