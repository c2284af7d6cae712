// Who signed.
// from: signature
// yields: signatory
// example: { document(id: "document:blr-rus-joint-board-resolution-2023") { signatures { nodes { signatory { id } } } } }
WITH startNode(signature) AS signatory
