// Works out the span of each meeting of several days, the least of these numbers of days that holds it: a meeting that
// lasts into a day is sought in so many days before it. Months and years known no closer are the commonest, and fit.
MATCH (meeting:Meeting)
CALL (meeting) {
  WITH meeting, duration.inDays(meeting.day, meeting.lastDay).days AS more
  SET meeting.span = CASE
    WHEN more < 1 THEN null
    WHEN more < 3 THEN 3
    WHEN more < 8 THEN 8
    WHEN more < 31 THEN 31
    WHEN more < 100 THEN 100
    WHEN more < 366 THEN 366
    WHEN more < 3660 THEN 3660
    ELSE 3652059
  END
} IN TRANSACTIONS OF 5000 ROWS
