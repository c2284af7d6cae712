// Who held an office, the newest first.
// from: office
// yields: tenure
// order: date tenure.holdsFrom DESC, tenure.id
// parameters: asOf, during
// example: { office(id: "office:blr-foreign-minister") { tenures(asOf: "2023-11-01", during: { from: "2023" }) { nodes { official { id } } } } }
MATCH (office)<-[tenure:HOLDS]-(:Official)
WHERE tenure.holdsFrom <= date($asOf) AND tenure.holdsTo >= date($asOf) // if asOf
  AND tenure.holdsFrom <= date($during.to) AND tenure.holdsTo >= date($during.from) // if during
