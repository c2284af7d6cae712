// Who holds or held the offices of a state, the newest first.
// from: state
// yields: tenure
// order: date tenure.holdsFrom DESC, tenure.id
// parameters: asOf, during, rank
// example: { state(id: "state:BLR") { officeHolders(asOf: "2023-11-01", during: { from: "2023" }, rank: [FOREIGN_MINISTER]) { nodes { official { id } } } } }
MATCH (state)<-[:OFFICE_OF]-(office:Office)<-[tenure:HOLDS]-(:Official)
WHERE tenure.holdsFrom <= date($asOf) AND tenure.holdsTo >= date($asOf) // if asOf
  AND tenure.holdsFrom <= date($during.to) AND tenure.holdsTo >= date($during.from) // if during
  AND office.rank IN $rank // if rank
