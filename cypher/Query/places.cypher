// Places by id.
// yields: place
// order: place.id
// parameters: in, text as words
// example: { places(in: ["state:KGZ"], text: "bish") { nodes { name } } }
MATCH (place:Place)
WHERE place.id IS NOT NULL
  AND EXISTS { // if in
    MATCH (place)-[:PART_OF*0..8]->(site:Place)
    WHERE (site <> place AND site.id IN $in) OR EXISTS { MATCH (site)-[:LOCATED_IN]->(state:State) WHERE state.id IN $in }
  }
  AND all(word IN $text WHERE place.words CONTAINS ' ' + word) // if text
