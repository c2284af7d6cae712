// How many meetings, sessions apart, begin in each decade; null for those that are undated.
MATCH (meeting:Meeting)
WHERE meeting.kind <> 'SESSION'
WITH CASE WHEN meeting.day > date('0001-01-01') THEN meeting.day.year / 10 * 10 END AS decade
RETURN decade, count(*) AS count
ORDER BY decade
