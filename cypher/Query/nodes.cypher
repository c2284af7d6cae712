// The nodes of several ids in the order asked for, null where there is none.
// yields: node
// order: int position
// parameters: ids 0 to 500
// example: { nodes(ids: ["state:KGZ", "body:none"]) { id } }
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (node:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: $ids[position]})
