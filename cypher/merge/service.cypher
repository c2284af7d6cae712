// Joins officials to the states and bodies whose offices they held, as cypher/load/service.cypher does for all.
// parameters: ids: [String!]!
MATCH (official:Official)
WHERE official.id IN $ids
CALL (official) {
  INCLUDE shared/service
}
