// Joins the dated links of officials, and plans, to the timelines in which they stand, as cypher/load/linkEntries.cypher
// does for all.
// parameters: ids: [String!]!, planIds: [String!]!
CALL () {
  MATCH (start:Official)-[link:SIGNED|HOLDS|CHAIRS]->(end)
  WHERE start.id IN $ids
  RETURN start, link, end
  UNION ALL
  MATCH (start)-[link:PLANS_MEETING_AT]->(end)
  WHERE link.id IN $planIds
  RETURN start, link, end
}
CALL (start, link, end) {
  INCLUDE shared/linkEntries
}
