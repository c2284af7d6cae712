// States and years, those with most meetings first.
// yields: id, year
// order: number of meetings DESC, id, year
MATCH (state:State)
WITH state.id AS id, COUNT { (state)-[:INVOLVED_IN]->() } AS meetings
UNWIND ['2005', '2013', '2021'] AS year
RETURN id, year
ORDER BY meetings DESC, id, year
