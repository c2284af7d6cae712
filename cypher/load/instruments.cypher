// Works out the days of each document and programme: of its adoption, which the meeting that adopted it may tell, of its
// signatures, and its place in lists.
MATCH (instrument:Document|Programme)
CALL (instrument) {
  WITH instrument, COLLECT {
    MATCH (meeting:Meeting)-[:ADOPTED]->(instrument)
    WHERE meeting.day > date('0001-01-01')
    RETURN [meeting.day, meeting.lastDay] ORDER BY meeting.day, meeting.id LIMIT 1
  }[0] AS adopting, COLLECT {
    MATCH (instrument)<-[signature:SIGNED {act: 'SIGNATURE'}]-()
    WHERE signature.on IS NOT NULL
    RETURN DISTINCT signature.on AS signedDay ORDER BY signedDay
  } AS signedDays
  SET
    instrument.adoptedDay = coalesce(instrument.adoptedOn, adopting[0], date('0001-01-01')),
    instrument.adoptedLastDay = coalesce(instrument.adoptedOn + CASE instrument.adoptedOnPrecision
      WHEN 'YEAR' THEN duration('P1Y')
      WHEN 'MONTH' THEN duration('P1M')
      ELSE duration('P1D')
    END - duration('P1D'), adopting[1], date('0001-01-01')),
    instrument.signedDays = signedDays,
    instrument.day = coalesce(instrument.adoptedOn, adopting[0], signedDays[0], date('0001-01-01'))
} IN TRANSACTIONS OF 2000 ROWS
