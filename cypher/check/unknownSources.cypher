// Sources that facts name and that are not there.
// parameters: most: Int!
CALL () {
  MATCH (node:!OfficialRecord)
  UNWIND node.sources + CASE WHEN node.nameSources IS NULL THEN [] ELSE split(reduce(all = '', one IN node.nameSources | all + ' ' + one), ' ') END AS id
  WITH id, node.id AS holder
  WHERE id <> ''
  RETURN id, min(holder) AS holder
  UNION ALL
  MATCH ()-[link]->()
  UNWIND link.sources AS id
  RETURN id, min(link.id) AS holder
}
WITH id, min(holder) AS holder
WHERE NOT EXISTS { (:Source {id: id}) }
RETURN holder, 'names ' + id
ORDER BY id
LIMIT $most
