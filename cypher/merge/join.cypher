// Writes down that one official was merged into another, or, without another, that it is not any more.
// parameters: id: String!, into: String
MATCH (record:OfficialRecord {id: $id})
SET record.intoId = $into, record.mergedAt = CASE WHEN $into IS NOT NULL THEN datetime() END
