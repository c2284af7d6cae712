// Keeps what the sources say of each of these officials under its own id; what is kept already stays as it is.
// parameters: ids: [String!]!
UNWIND $ids AS id
MATCH (official:Official {id: id})
MERGE (record:OfficialRecord {id: id})
ON CREATE SET record = properties(official)
