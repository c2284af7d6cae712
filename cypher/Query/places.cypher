// Places by id.
// yields: place
// order: place.id
// parameters: in, text as words
// example: { places(in: ["state:KGZ"], text: "bish") { nodes { name } } }
MATCH (place:Place) // unless in
CALL () { // if in
  MATCH (around:Place) WHERE around.id IN $in // if in
  MATCH (around)<-[:PART_OF*1..8]-(place:Place) // if in
  RETURN place // if in
  UNION // if in
  MATCH (state:State) WHERE state.id IN $in // if in
  MATCH (state)<-[:LOCATED_IN]-(:Place)<-[:PART_OF*0..8]-(place:Place) // if in
  RETURN place // if in
} // if in
WITH place // if in
WHERE place.id IS NOT NULL
  AND all(word IN $text WHERE place.words CONTAINS ' ' + word) // if text
