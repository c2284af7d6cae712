// Chooses, for each attendee and root meeting, the attendances to list, those at the meeting itself, else at its earliest
// session, and among them the one to speak for them all, that with the least id.
MATCH (root:Meeting)
WHERE root.rootId = root.id
CALL (root) {
  MATCH (part:Meeting {rootId: root.id})<-[link:ATTENDED]-(attendee)
  WITH attendee, part, link
  ORDER BY part.id <> root.id, part.day, part.id, link.id
  WITH attendee, collect(link) AS links
  UNWIND links AS link
  SET
    link.listed = link.meetingId = links[0].meetingId,
    link.primary = link.id = links[0].id
} IN TRANSACTIONS OF 1000 ROWS
