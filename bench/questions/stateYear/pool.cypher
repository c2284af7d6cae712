// States and years, those with most meetings first.
// yields: id, year
// order: number of meetings DESC, id, year
MATCH (state:State)-[involvement:INVOLVED_IN]->(:Meeting)
WHERE involvement.day > date('0001-01-01')
WITH state.id AS id, toString(involvement.day.year) AS year, count(*) AS meetings
RETURN id, year
ORDER BY meetings DESC, id, year
