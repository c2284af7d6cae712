// The node or the link that an entry of a timeline is about, and its date.
// continues from: day, what, id, date
// binds: node, link
CALL (what, id) {
  WITH what, id
  WHERE what = 'MEETING'
  MATCH (node:Meeting {id: id})
  RETURN node, null AS link
  UNION ALL
  WITH what, id
  WHERE what = 'ADOPTED'
  MATCH (node:Document|Programme {id: id})
  RETURN node, null AS link
  UNION ALL
  WITH what, id
  WHERE NOT what IN ['MEETING', 'ADOPTED']
  MATCH ()-[link:CHAIRS|HOLDS|MEMBER_OF|PLANS_MEETING_AT|SIGNED {id: id}]->()
  RETURN null AS node, link
}
WITH day, what, id, node, link, CASE
  WHEN what = 'MEETING' THEN left(toString(node.periodFrom), CASE node.periodFromPrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)
  ELSE date
END AS date
