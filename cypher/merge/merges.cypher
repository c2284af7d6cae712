// Which officials were merged: [id, id of the one that it was merged into, on which day].
MATCH (record:OfficialRecord)
WHERE record.intoId IS NOT NULL
RETURN record.id, record.intoId, toString(date(record.mergedAt))
ORDER BY record.mergedAt, record.id
