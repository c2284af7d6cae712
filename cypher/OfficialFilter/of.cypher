// Someone who held an office that fits all that is given: of one of these states or bodies, sent to one of those, of one of
// these ranks, on a day or in a range.
// from: official
// parameters: of, accreditedTo, rank, asOf, during
// size: reduce(total = 0, officials IN COLLECT { MATCH (party:State|Body) WHERE party.id IN $of RETURN COUNT { (party)<-[:SERVED]-() } } | total + officials)
// example: { officials(filter: { of: ["state:BLR"], rank: [FOREIGN_MINISTER], asOf: "2023-11-01" }) { nodes { id } } }
MATCH (official)-[tenure:HOLDS]->(office:Office)-[:OFFICE_OF]->(party)
WHERE party.id IN $of // if of
  AND EXISTS { MATCH (office)-[:ACCREDITED_TO]->(host) WHERE host.id IN $accreditedTo } // if accreditedTo
  AND office.rank IN $rank // if rank
  AND tenure.holdsFrom <= date($asOf) AND tenure.holdsTo >= date($asOf) // if asOf
  AND tenure.holdsFrom <= date($during.to) AND tenure.holdsTo >= date($during.from) // if during
// access: fixed service.partyId, service.officialId
UNWIND $of AS id
CALL (id) {
  MATCH (official:Official)-[service:SERVED]->()
  WHERE service.partyId = id AND service.officialId IS NOT NULL
}
