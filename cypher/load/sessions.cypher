// Which of these are sessions.
// parameters: ids: [String!]!
MATCH (meeting:Meeting)
WHERE meeting.id IN $ids AND meeting.kind = 'SESSION'
RETURN meeting.id
