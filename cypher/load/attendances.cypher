// Works out the ends, the root meeting and the side of each attendance. A body of one state, at whatever depth, is on the
// side of that state; one that several states have together stands for itself.
MATCH (attendee)-[link:ATTENDED]->(meeting:Meeting)
CALL (attendee, link, meeting) {
  MATCH (root:Meeting {id: meeting.rootId})
  WITH attendee, link, meeting, root,
    coalesce(link.onBehalfOf, CASE WHEN attendee:Official THEN null ELSE attendee.id END) AS partyId
  WITH attendee, link, meeting, root, partyId, COLLECT {
    MATCH (:Body {id: partyId})-[:PART_OF]->+(state:State) RETURN DISTINCT state.id
  } AS stateIds
  SET
    link.attendeeId = attendee.id,
    link.meetingId = meeting.id,
    link.rootId = root.id,
    link.day = root.day,
    link.side = CASE size(stateIds) WHEN 1 THEN stateIds[0] ELSE partyId END,
    link.roleOrder = CASE link.roles[0]
      WHEN 'CHAIR' THEN 0
      WHEN 'HOST' THEN 1
      WHEN 'HEAD_OF_DELEGATION' THEN 2
      WHEN 'DELEGATE' THEN 3
      WHEN 'SPEAKER' THEN 4
      WHEN 'OBSERVER' THEN 5
      WHEN 'PARTICIPANT' THEN 6
      ELSE 7
    END
} IN TRANSACTIONS OF 5000 ROWS
