// Works out the sides that someone acted for at each meeting, its sessions included.
MATCH (meeting:Meeting)
CALL (meeting) {
  WITH meeting, COLLECT {
    MATCH (meeting) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){0,} (:Meeting)<-[link:ATTENDED]-()
    WHERE link.side IS NOT NULL
    RETURN DISTINCT link.side AS side ORDER BY side
  } AS sides
  SET
    meeting.partyIds = sides,
    meeting.partyCount = size(sides)
} IN TRANSACTIONS OF 2000 ROWS
