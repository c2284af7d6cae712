// Days on which someone met, the newest first.
// yields: day
// order: day DESC
MATCH (meeting:Meeting)
WHERE meeting.day > date('0001-01-01')
WITH DISTINCT meeting.day AS day
RETURN toString(day) AS day
ORDER BY day DESC
