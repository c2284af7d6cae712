// Meetings by their first day.
// yields: meeting
// order NEWEST_FIRST: date meeting.day DESC, meeting.id DESC
// order OLDEST_FIRST: date meeting.day undated last, meeting.id
// filters: filter on meeting
// example: { meetings(order: OLDEST_FIRST) { nodes { id } } }
MATCH (meeting:Meeting)
WHERE meeting.day IS NOT NULL AND meeting.id IS NOT NULL
