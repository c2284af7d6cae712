// The offices that a person held, the newest first.
// from: official
// yields: tenure
// order: date tenure.holdsFrom DESC, tenure.id
// parameters: asOf, during
// example: { official(id: "official:sergei-aleinik") { tenures(asOf: "2023-11-01", during: { from: "2023" }) { office { id } } } }
MATCH (official)-[tenure:HOLDS]->(:Office)
WHERE tenure.holdsFrom <= date($asOf) AND tenure.holdsTo >= date($asOf) // if asOf
  AND tenure.holdsFrom <= date($during.to) AND tenure.holdsTo >= date($during.from) // if during
