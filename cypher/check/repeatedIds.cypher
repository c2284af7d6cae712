// Ids that several nodes of a label, or links of a type, have: possible only where a constraint is missing.
// parameters: most: Int!
CALL () {
  MATCH (node:!Load)
  WITH labels(node)[0] AS kind, node.id AS id, count(*) AS times
  WHERE times > 1
  RETURN id, kind, times
  LIMIT $most
  UNION ALL
  MATCH ()-[link]->()
  WITH type(link) AS kind, link.id AS id, count(*) AS times
  WHERE times > 1 AND id IS NOT NULL
  RETURN id, kind, times
  LIMIT $most
}
RETURN id, 'is that of ' + times + ' ' + kind
ORDER BY id
LIMIT $most
