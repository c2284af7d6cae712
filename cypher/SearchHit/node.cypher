// The node that was found.
// from: hit
// yields: node
// example: { search(text: "Sergei Aleinik") { nodes { node { id name } } } }
MATCH (node:State|Official|Office|Body|Place|Meeting|Programme|Document {id: hit.id})
