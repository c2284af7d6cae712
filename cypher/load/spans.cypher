// Gives whoever was at a meeting of several days, had a part in it or lies where it was held its span, by which what was under
// way on a day is found among what is theirs, however long the history. Only what changes is written.
MATCH (meeting:Meeting)
CALL (meeting) {
  CALL (meeting) {
    MATCH (meeting)-[link:INVOLVED_IN|HELD_WITHIN]-()
    RETURN link, meeting.span AS span
    UNION ALL
    MATCH (:Meeting {rootId: meeting.id})<-[link:ATTENDED]-()
    RETURN link, CASE WHEN link.primary THEN meeting.span END AS span
  }
  WITH link, span
  WHERE coalesce(link.span, 0) <> coalesce(span, 0)
  SET link.span = span
} IN TRANSACTIONS OF 1000 ROWS
