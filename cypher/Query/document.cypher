// The document of an id.
// yields: document
// parameters: id
// example: { document(id: "document:blr-rus-joint-board-resolution-2023") { kind } }
MATCH (document:Document {id: $id})
