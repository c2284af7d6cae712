// Moves the links of an official that the sources give to any of these ids to another official, and says of each under
// which id the sources have it where that is not the new one. A link keeps its id and all that it says.
// parameters: from: String!, to: String!, recorded: [String!]!
MATCH (former:Official {id: $from})-[link:ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS]->(end)
WHERE coalesce(link.recordedStart, $from) IN $recorded
MATCH (official:Official {id: $to})
WITH official, link, end, type(link) AS kind, properties(link) AS said, coalesce(link.recordedStart, $from) AS recorded
DELETE link
WITH official, end, kind, said, recorded
CREATE (official)-[moved:$(kind)]->(end)
SET moved = said
SET
  moved.recordedStart = nullIf(recorded, $to),
  moved.attendeeId = CASE WHEN kind = 'ATTENDED' THEN $to END,
  moved.organizerId = CASE WHEN kind = 'PLANS_MEETING_AT' THEN $to END
RETURN count(moved)
