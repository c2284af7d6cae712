// The node of an id, whatever it is.
// yields: node
// parameters: id
// example: { node(id: "state:KGZ") { id } }
MATCH (node:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: $id})
