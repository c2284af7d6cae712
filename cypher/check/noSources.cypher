// Facts that say of no source where they were read.
// parameters: most: Int!
CALL () {
  MATCH (node:!Source&!Load)
  WHERE size(coalesce(node.sources, [])) = 0
  RETURN node.id AS id
  LIMIT $most
  UNION
  MATCH ()-[link]->()
  WHERE link.id IS NOT NULL AND size(coalesce(link.sources, [])) = 0
  RETURN link.id AS id
  LIMIT $most
}
RETURN id, 'has no source'
ORDER BY id
LIMIT $most
