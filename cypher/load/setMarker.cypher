// Writes down that a load is complete.
// parameters: id: String!, digest: String!
MERGE (load:Load {id: $id})
SET load.digest = $digest, load.completedAt = datetime()
