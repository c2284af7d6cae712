// Works out all that is kept on attendances, in one pass: setting a property costs more than finding it out, as each that
// stands in an index moves its entry. The root meeting, the side and the order; without a time of its own it holds in the
// days of its meeting. For each attendee and root meeting, the attendances to list, at the meeting itself, else at its
// earliest session, and among them the one to speak for them all, that with the least id. On this one: the sides that the
// attendee was on, the ids that the attendee answers to (their own, those that they acted for, the offices that they held on
// the first day), and `metAt` only where being together is an encounter, so that an index holds nothing else.
MATCH (root:Meeting)
WHERE root.kind <> 'SESSION'
CALL (root) {
  MATCH (root) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){0,} (meeting:Meeting)<-[link:ATTENDED]-(attendee)
  INCLUDE shared/attendanceKeys
} IN TRANSACTIONS OF 1000 ROWS
