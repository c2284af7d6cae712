// The offices that the official held on the first day of the meeting; none where the meeting is undated.
// from: attendance
// yields: tenure
// order: date tenure.holdsFrom DESC, tenure.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { attendances { nodes { offices { office { id } } } } } }
WITH startNode(attendance) AS official, endNode(attendance) AS meeting
MATCH (official)-[tenure:HOLDS]->(:Office)
WHERE tenure.holdsFrom <= meeting.day AND tenure.holdsTo >= meeting.day AND meeting.day > date('0001-01-01')
