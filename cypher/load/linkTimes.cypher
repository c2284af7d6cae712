// Works out when each link holds: in its own time, else in the days of the signature or of the meeting that it joins, else
// always. A time of its own begins with its period, else on its first attested day, and ends with its period, else never if
// it is ongoing, else on its last attested day, else with the date that it began on, which may be a whole month or year.
MATCH (start)-[link:!(INVOLVED_IN|HELD_WITHIN|SHARES_IN|EXPECTED_AT|PLANNED_WITHIN|SERVED|HAS_ENTRY)]->(end)
CALL (start, link, end) {
  WITH
    link,
    CASE WHEN start:Meeting THEN start WHEN end:Meeting THEN end END AS meeting,
    coalesce(link.periodFrom, link.periodTo, link.attestedFrom) IS NOT NULL OR link.periodOngoing IS NOT NULL AS timed,
    coalesce(link.periodFrom, link.attestedFrom, date('0001-01-01')) AS from
  WITH link, meeting, timed, from,
    coalesce(
      link.periodTo,
      CASE WHEN link.periodOngoing THEN date('9999-12-31') END,
      CASE WHEN link.attestedTo >= from THEN link.attestedTo END,
      from + CASE link.periodFromPrecision
        WHEN 'YEAR' THEN duration('P1Y')
        WHEN 'MONTH' THEN duration('P1M')
        ELSE duration('P1D')
      END - duration('P1D')
    ) AS to,
    link.on + CASE link.onPrecision
      WHEN 'YEAR' THEN duration('P1Y')
      WHEN 'MONTH' THEN duration('P1M')
      ELSE duration('P1D')
    END - duration('P1D') AS onLast
  SET
    link.holdsFrom = CASE WHEN timed THEN from ELSE coalesce(link.on, meeting.day, date('0001-01-01')) END,
    link.holdsTo = CASE WHEN timed THEN to ELSE coalesce(onLast, meeting.lastDay, date('9999-12-31')) END
} IN TRANSACTIONS OF 10000 ROWS
