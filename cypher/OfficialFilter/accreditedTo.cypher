// Sent to one of these states or bodies: how they are found; OfficialFilter/of judges them.
// from: official
// parameters: accreditedTo
// size: reduce(total = 0, offices IN COLLECT { MATCH (host:State|Body) WHERE host.id IN $accreditedTo RETURN COUNT { (host)<-[:ACCREDITED_TO]-() } } | total + offices)
// example: { officials(filter: { accreditedTo: ["state:BLR"] }) { nodes { id } } }
// access: official.id
UNWIND $accreditedTo AS id
CALL (id) {
  MATCH (host:State|Body {id: id})<-[:ACCREDITED_TO]-(:Office)<-[:HOLDS]-(held:Official)
  WITH DISTINCT held AS official
}
