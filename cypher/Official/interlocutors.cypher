// The people that someone met, as Query.encounters counts, those met most often first. Every meeting of the person is read,
// and everyone at each: an order by count knows no page.
// from: official
// yields: official: person, meetingCount, firstMeeting, lastMeeting
// order: int meetingCount DESC, date lastDay DESC, person.id
// parameters: actingFor, during, maxParties
// example: { official(id: "official:sergei-aleinik") { interlocutors(actingFor: ["state:RUS", "body:cis"], during: { from: "2023-10", to: "2023-12" }) { nodes { official { id } meetingCount firstMeeting { id } lastMeeting { id } } } } }
WITH official,
  INCLUDE shared/days
MATCH ()-[own:ATTENDED]->()
WHERE own.attendeeId = official.id AND own.day >= earliest AND own.day <= latest AND own.metAt IS NOT NULL
MATCH (meeting:Meeting {id: own.metAt})
WITH own, meeting
WHERE ($maxParties IS NULL OR meeting.partyCount <= $maxParties)
  AND ($during IS NULL OR meeting.lastDay >= date($during.from))
MATCH (person)-[attendance:ATTENDED]->()
WHERE attendance.metAt = own.metAt
WITH own, meeting, person, attendance
WHERE person:Official AND attendance.attendeeId <> own.attendeeId AND none(side IN own.sides WHERE side IN attendance.sides)
  AND ($actingFor IS NULL OR any(id IN attendance.answersTo WHERE id IN $actingFor AND (id STARTS WITH 'state:' OR id STARTS WITH 'body:')))
WITH person, count(*) AS meetingCount, max([meeting.day, meeting.id]) AS last,
  min([CASE WHEN meeting.day = date('0001-01-01') THEN date('9999-12-31') ELSE meeting.day END, meeting.id]) AS first
WITH person, meetingCount, last[0] AS lastDay, last[1] AS lastId, first[1] AS firstId
CALL (firstId, lastId) {
  MATCH (firstMeeting:Meeting {id: firstId})
  MATCH (lastMeeting:Meeting {id: lastId})
  RETURN firstMeeting, lastMeeting
}
WITH person, meetingCount, lastDay, firstMeeting, lastMeeting
