// Writes an entry `entryId` of a kind `what` and a `date` of a `precision` into the timeline of a `node`, joined to the `other` end:
// anew, or into the one that is `known`.
CALL (node, other, entryId, what, known) {
  UNWIND [one IN known WHERE startNode(one) = node AND one.what = what] AS has
  RETURN has
  UNION ALL
  WITH node, other, entryId, what, known
  WHERE none(one IN known WHERE startNode(one) = node AND one.what = what)
  CREATE (node)-[has:HAS_ENTRY {entryId: entryId, what: what}]->(other)
  RETURN has
}
SET
  has.nodeId = node.id,
  has.day = date.truncate(coalesce(toLower(precision), 'day'), date),
  has.lastDay = date.truncate(coalesce(toLower(precision), 'day'), date) + CASE precision
    WHEN 'YEAR' THEN duration('P1Y')
    WHEN 'MONTH' THEN duration('P1M')
    ELSE duration('P1D')
  END - duration('P1D'),
  has.on = left(toString(date), CASE precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)
