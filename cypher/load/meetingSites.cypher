// Works out the meeting that each meeting folds into, up from a session to the first that is none, and where each was
// held: the place, for a session without one its root's; the state that the place lay in on the first day, which the
// place itself or the nearest around it tells; and all these sites, the innermost first.
MATCH (meeting:Meeting)
CALL (meeting) {
  MATCH (meeting) ((:Meeting {kind: 'SESSION'})-[:PART_OF]->(:Meeting)){0,} (root:Meeting)
  WHERE root.kind <> 'SESSION'
  WITH meeting, root
  ORDER BY root.id
  LIMIT 1
  WITH meeting, root, coalesce(
    COLLECT { MATCH (meeting)-[:HELD_AT]->(held:Place) RETURN held ORDER BY held.id LIMIT 1 }[0],
    COLLECT { MATCH (root)-[:HELD_AT]->(held:Place) RETURN held ORDER BY held.id LIMIT 1 }[0]
  ) AS place
  WITH meeting, root, place,
    COLLECT {
      MATCH path = (place)
        (()-[part:PART_OF WHERE part.holdsFrom <= meeting.day AND part.holdsTo >= meeting.day]->()){0,}
        (around:Place)
      WITH around, min(length(path)) AS steps
      RETURN around.id ORDER BY steps, around.id
    } AS placeIds,
    COLLECT {
      MATCH path = (place)
        (()-[part:PART_OF WHERE part.holdsFrom <= meeting.day AND part.holdsTo >= meeting.day]->()){0,}
        (:Place)-[location:LOCATED_IN]->(state:State)
      WHERE location.holdsFrom <= meeting.day AND location.holdsTo >= meeting.day
      RETURN state.id ORDER BY length(path), location.holdsFrom DESC, state.id LIMIT 1
    } AS stateIds
  SET
    meeting.rootId = root.id,
    meeting.placeId = place.id,
    meeting.stateId = stateIds[0],
    meeting.siteIds = placeIds + stateIds
} IN TRANSACTIONS OF 5000 ROWS
