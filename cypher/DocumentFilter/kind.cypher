// Of one of these kinds.
// from: document
// parameters: kind
// example: { documents(filter: { kind: [RESOLUTION] }) { nodes { id } } }
WHERE document.kind IN $kind
