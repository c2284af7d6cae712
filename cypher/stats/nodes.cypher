// How many nodes there are of each label.
MATCH (node:!Load)
RETURN labels(node)[0] AS label, count(*) AS count
ORDER BY count DESC, label
