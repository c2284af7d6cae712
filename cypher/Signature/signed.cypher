// What was signed.
// from: signature
// yields: instrument
// example: { document(id: "document:blr-rus-joint-board-resolution-2023") { signatures { nodes { signed { id } } } } }
WITH endNode(signature) AS instrument
