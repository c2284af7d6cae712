// States, those with most documents first.
// yields: id
// order: number of documents DESC, id
MATCH (state:State)
WITH state.id AS id, COUNT { (state)-[:PARTY_TO]->() } AS documents
RETURN id
ORDER BY documents DESC, id
