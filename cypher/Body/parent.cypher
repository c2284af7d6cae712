// The body that a body is an organ of.
// from: body
// yields: parent
// order: parent.id
// example: { body(id: "body:cis-council-of-foreign-ministers") { parent { id } } }
MATCH (body)-[:PART_OF]->(parent:Body)
