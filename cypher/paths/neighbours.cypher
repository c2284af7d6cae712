// The nodes that one link joins to those of `ids`, sessions folded into their meetings, as [id, day, links, positions]:
// the first day of a meeting where there are windows, else null; about how many links it has; and which of `ids` it is
// joined to. Assemblies and meetings of too many parties are left out unless they are among `ends`; attendances of dated
// meetings that begin outside of the window of their position, where there are windows. Where some of them are among
// `goal`, only those: the other side of the search stands there, and what all the others are need not be looked at.
// parameters: ids: [String!]!, windows: [[String!]!], goal: [String!]!, ends: [String!]!, through: [String!], during: {from: String!, to: String!}, maxParties: Int
RETURN COLLECT {
  UNWIND range(0, size($ids) - 1) AS position
  CALL (position) {
    MATCH (part:Meeting {rootId: $ids[position]})
    RETURN part
    UNION ALL
    MATCH (part:State|Official|Office|Body|Place|Programme|Document {id: $ids[position]})
    RETURN part
  }
  WITH part, position, date($windows[position][0]) AS since, date($windows[position][1]) AS until
  MATCH (part)-[link:
    INCLUDE shared/linkTypes
    ]-(other)
  WHERE ($through IS NULL OR type(link) IN $through)
    AND ($during IS NULL OR (link.holdsFrom <= date($during.to) AND link.holdsTo >= date($during.from)))
    AND ($windows IS NULL OR NOT link:ATTENDED OR since <= link.day <= until OR link.day = date('0001-01-01'))
  WITH other, collect(position) AS positions
  WITH collect([other, positions, coalesce(other.rootId, other.id) IN $goal]) AS reached
  WITH reached, [one IN reached WHERE one[2]] AS met
  UNWIND CASE WHEN size(met) > 0 THEN met ELSE reached END AS one
  WITH one[0] AS other, one[1] AS positions
  OPTIONAL MATCH (root:Meeting {id: CASE WHEN other.rootId <> other.id THEN other.rootId END})
  WITH coalesce(root, other) AS node, positions
  WHERE NOT node:Meeting
    OR (node.kind <> 'ASSEMBLY' AND ($maxParties IS NULL OR node.partyCount <= $maxParties))
    OR node.id IN $ends
  // To count the links of a meeting reads them all; a party brings some four.
  RETURN [node.id, CASE WHEN $windows IS NOT NULL AND node:Meeting THEN toString(node.day) END,
    CASE WHEN node:Meeting THEN 4 * coalesce(node.partyCount, 1) ELSE COUNT { (node)--() } END, positions]
} AS column0
