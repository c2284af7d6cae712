// Takes back that a load is complete.
// parameters: id: String!
MATCH (load:Load {id: $id})
DELETE load
