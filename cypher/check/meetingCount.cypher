// How many meetings there are, to draw a sample.
MATCH (meeting:Meeting)
RETURN count(meeting)
