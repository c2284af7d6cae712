// Takes away what was kept of an official that is merged with no other any more.
// parameters: id: String!
MATCH (record:OfficialRecord {id: $id})
DELETE record
