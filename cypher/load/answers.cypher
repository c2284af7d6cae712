// Works out, for each person at each meeting, its sessions folded in, on which sides they were and what ids they answer to:
// their own, those that they acted for, and the offices that they held on the first day. It is kept on the attendance that
// speaks for them all. `metAt` is there only where being together is an encounter, so that an index holds nothing else.
MATCH (root:Meeting)
WHERE root.rootId = root.id
CALL (root) {
  MATCH (part:Meeting {rootId: root.id})<-[link:ATTENDED]-(attendee)
  WITH root, attendee, collect(link) AS links
  WITH root, attendee, links, COLLECT {
    UNWIND links AS link
    WITH DISTINCT link.side AS side
    WHERE side IS NOT NULL
    RETURN side ORDER BY side
  } AS sides, COLLECT {
    UNWIND links AS link
    UNWIND [attendee.id, link.side, link.onBehalfOf] AS id
    WITH DISTINCT id
    WHERE id IS NOT NULL
    RETURN id ORDER BY id
  } + COLLECT {
    MATCH (attendee)-[tenure:HOLDS]->(office:Office)
    WHERE tenure.holdsFrom <= root.day AND tenure.holdsTo >= root.day AND root.day > date('0001-01-01')
    RETURN DISTINCT office.id AS id ORDER BY id
  } AS answersTo
  UNWIND links AS link
  SET
    link.sides = CASE WHEN link.primary THEN sides END,
    link.answersTo = CASE WHEN link.primary THEN answersTo END,
    link.metAt = CASE WHEN link.primary AND root.kind <> 'ASSEMBLY' THEN root.id END
} IN TRANSACTIONS OF 1000 ROWS;

// The meetings of a state or body at which someone acted for it, one for each.
MATCH ()-[link:INVOLVED_IN]->(meeting:Meeting)
CALL (link, meeting) {
  SET link.metAt = CASE WHEN link.acted AND meeting.rootId = meeting.id AND meeting.kind <> 'ASSEMBLY' THEN meeting.id END
} IN TRANSACTIONS OF 5000 ROWS
