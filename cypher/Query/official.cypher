// The official of an id.
// yields: official
// parameters: id
// example: { official(id: "official:sergei-aleinik") { name } }
MATCH (official:Official {id: $id})
