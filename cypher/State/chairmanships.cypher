// The bodies that a state chaired, the newest first.
// from: state
// yields: chairmanship
// order: date chairmanship.holdsFrom DESC, chairmanship.id
// parameters: asOf, during
// example: { state(id: "state:KGZ") { chairmanships(asOf: "2023-10-12", during: { from: "2023" }) { body { id } } } }
MATCH (state)-[chairmanship:CHAIRS]->(:Body)
WHERE chairmanship.holdsFrom <= date($asOf) AND chairmanship.holdsTo >= date($asOf) // if asOf
  AND chairmanship.holdsFrom <= date($during.to) AND chairmanship.holdsTo >= date($during.from) // if during
