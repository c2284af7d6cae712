// Sources that do not say how many facts rest on them as it is.
// parameters: most: Int!
CALL () {
  MATCH (source:Source)
  RETURN source.id AS id, 0 AS one
  UNION ALL
  MATCH (node:!OfficialRecord)
  UNWIND node.sources AS id
  RETURN id, 1 AS one
  UNION ALL
  MATCH ()-[link]->()
  UNWIND link.sources AS id
  RETURN id, 1 AS one
}
WITH id, sum(one) AS facts
MATCH (source:Source {id: id})
WHERE source.factCount <> facts OR source.factCount IS NULL
RETURN id, 'says ' + coalesce(toString(source.factCount), 'nothing') + ' where it is ' + facts
ORDER BY id
LIMIT $most
