// The source of an id.
// yields: source
// parameters: id
// example: { source(id: "source:belta-2023-10-12") { publisher factCount } }
MATCH (source:Source {id: $id})
