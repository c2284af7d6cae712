// Works out the days of each meeting.
MATCH (meeting:Meeting)
CALL (meeting) {
  SET
    meeting.day = coalesce(meeting.periodFrom, date('0001-01-01')),
    meeting.lastDay = coalesce(meeting.periodTo, date('0001-01-01'))
} IN TRANSACTIONS OF 5000 ROWS
