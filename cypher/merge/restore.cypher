// Makes officials say what is kept under their ids, and beside it what those merged into them bring.
// parameters: officials: [{id, together: properties}]
UNWIND $officials AS one
MATCH (record:OfficialRecord {id: one.id})
MERGE (official:Official {id: one.id})
SET official = properties(record)
SET official.intoId = null, official.mergedAt = null
SET official += one.together
