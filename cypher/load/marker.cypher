// The digest of what was loaded last under a name.
// parameters: id: String!
MATCH (load:Load {id: $id})
RETURN load.digest
