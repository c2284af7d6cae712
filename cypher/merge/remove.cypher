// Takes away an official whose facts have moved, with the derived relationships.
// parameters: id: String!
MATCH (official:Official {id: $id})
DETACH DELETE official
