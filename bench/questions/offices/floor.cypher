// The offices and chairs of an official on a day, and where the official was read of: one row.
// parameters: id: String!, day: String!
// columns: name, tenures, chairmanships, sources
MATCH (official:Official {id: $id})
CALL (official) {
  MATCH (official)-[tenure:HOLDS]->(office)
  WHERE tenure.holdsFrom <= date($day) AND tenure.holdsTo >= date($day)
  WITH tenure, office ORDER BY tenure.holdsFrom DESC, tenure.id
  CALL (office) {
    OPTIONAL MATCH (office)-[:OFFICE_OF]->(party)
    RETURN party ORDER BY party.id LIMIT 1
  }
  RETURN collect([tenure.acting, toString(tenure.periodFrom), tenure.periodFromPrecision, toString(tenure.periodTo),
    tenure.periodToPrecision, tenure.periodOngoing, office.id, office.name, office.rank, party.id, party.name]) AS tenures
}
CALL (official) {
  MATCH (official)-[chairmanship:CHAIRS]->(body)
  WHERE chairmanship.holdsFrom <= date($day) AND chairmanship.holdsTo >= date($day)
  WITH chairmanship, body ORDER BY chairmanship.holdsFrom DESC, chairmanship.id
  RETURN collect([toString(chairmanship.periodFrom), chairmanship.periodFromPrecision, toString(chairmanship.periodTo),
    chairmanship.periodToPrecision, chairmanship.periodOngoing, body.id, body.name]) AS chairmanships
}
CALL (official) {
  UNWIND official.sources AS id
  MATCH (source:Source {id: id})
  RETURN collect([source.id, source.title]) AS sources
}
RETURN official.name, tenures, chairmanships, sources
