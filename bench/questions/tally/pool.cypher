// States, those with most meetings first.
// yields: id
// order: number of meetings DESC, id
MATCH (state:State)
WITH state.id AS id, COUNT { (state)-[:INVOLVED_IN]->() } AS meetings
RETURN id
ORDER BY meetings DESC, id
