// Each source, and how many nodes and links name it.
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
