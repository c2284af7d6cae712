// The meetings under a key, counted once more by another.
// from: tally
// yields: part
// order: int rank
// example: { meetingTally(by: STATE, then: YEAR) { key by { key count } } }
UNWIND tally.below AS meetings
UNWIND meetings[0] AS key
WITH key, sum(meetings[1]) AS total
WHERE key IS NOT NULL
WITH {key: key, count: total} AS part, CASE WHEN tally.timely THEN key END AS moment
ORDER BY moment, part.count DESC, part.key
WITH collect(part) AS parts
UNWIND range(0, size(parts) - 1) AS rank
WITH parts[rank] AS part, rank
