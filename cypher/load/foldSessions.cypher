// Works out the meeting that each meeting folds into: up from a session to the first that is none, else itself.
MATCH (meeting:Meeting)
CALL (meeting) {
  OPTIONAL MATCH (meeting) ((:Meeting {kind: 'SESSION'})-[:PART_OF]->(:Meeting)){0,} (root:Meeting)
  WHERE root.kind <> 'SESSION'
  WITH meeting, min(root.id) AS rootId
  SET meeting.rootId = coalesce(rootId, meeting.id)
} IN TRANSACTIONS OF 5000 ROWS
