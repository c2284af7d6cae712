// The programme of an id.
// yields: programme
// parameters: id
// example: { programme(id: "programme:blr-rus-coordinated-actions-2024-2026") { status } }
MATCH (programme:Programme {id: $id})
