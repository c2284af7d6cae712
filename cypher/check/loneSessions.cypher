// Sessions that are not part of one meeting.
// parameters: most: Int!
MATCH (session:Meeting {kind: 'SESSION'})
WITH session, COUNT { (session)-[:PART_OF]->(:Meeting) } AS wholes
WHERE wholes <> 1
RETURN session.id, 'is a SESSION of ' + wholes + ' meetings'
ORDER BY session.id
LIMIT $most
