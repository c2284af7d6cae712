// Periods that end before they begin, or whose days cannot be read as days.
// parameters: most: Int!
CALL () {
  MATCH (node:State|Body|Meeting|Programme|Document|Official)
  UNWIND CASE
    WHEN node:State OR node:Body THEN [['existed', node.existedFrom, node.existedTo]]
    WHEN node:Meeting OR node:Programme THEN [['period', node.periodFrom, node.periodTo]]
    WHEN node:Document THEN [['inForce', node.inForceFrom, node.inForceTo]]
    ELSE [['life', node.born, node.died]]
  END AS period
  RETURN node.id AS id, period
  UNION ALL
  MATCH ()-[link]->()
  WHERE link.id IS NOT NULL
  UNWIND [['period', link.periodFrom, link.periodTo], ['attested', link.attestedFrom, link.attestedTo]] AS period
  RETURN link.id AS id, period
}
WITH id, period
WHERE (period[1] IS NOT NULL AND period[1] IS NOT :: DATE) OR (period[2] IS NOT NULL AND period[2] IS NOT :: DATE)
  OR (period[0] <> 'life' AND period[1] > period[2])
RETURN id, period[0] + ' is from ' + toString(period[1]) + ' to ' + toString(period[2])
ORDER BY id
LIMIT $most
