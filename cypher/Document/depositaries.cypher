// The states and bodies that keep the original of a document.
// from: document
// yields: party
// order: party.id
// example: { document(id: "document:blr-rus-joint-board-resolution-2023") { depositaries { id } } }
MATCH (document)<-[:DEPOSITARY_OF]-(party)
WITH DISTINCT party
