// What is on record of officials beside their names: [id, born, died, [[office, its names, whose office it is, from, to]]].
// parameters: ids: [String!]!
RETURN COLLECT {
  UNWIND $ids AS id
  MATCH (official:Official {id: id})
  RETURN [id, toString(official.born), toString(official.died), COLLECT {
    MATCH (official)-[tenure:HOLDS]->(office:Office)
    RETURN [
      office.id,
      office.nameValues,
      COLLECT { MATCH (office)-[:OFFICE_OF]->(party) RETURN party.id },
      toString(tenure.holdsFrom),
      toString(tenure.holdsTo)
    ]
  }]
} AS column0
