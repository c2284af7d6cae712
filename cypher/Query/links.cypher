// The relationships of several ids in the order asked for, null where there is none.
// yields: link
// order: int position
// parameters: ids 0 to 500
// example: { links(ids: ["chairmanship:none"]) { id } }
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH ()-[link:
  INCLUDE shared/linkTypes
  {id: $ids[position]}]->()
