// What is kept of merged officials and leads to nobody.
// parameters: most: Int!
MATCH (record:OfficialRecord)
WHERE NOT EXISTS { (:Official {id: record.id}) }
  AND NOT EXISTS { (:Official {id: record.intoId}) } AND NOT EXISTS { (:OfficialRecord {id: record.intoId}) }
RETURN record.id, 'was merged into ' + coalesce(record.intoId, 'nobody')
ORDER BY record.id
LIMIT $most
