// The nodes along a chain, both ends included.
// from: path
// yields: node
// order: int position
// example: { paths(from: "state:BLR", to: "state:RUS") { nodes { id } } }
UNWIND range(0, size(path.ids) - 1) AS position
MATCH (node:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: path.ids[position]})
