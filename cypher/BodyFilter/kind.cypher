// Of one of these kinds.
// from: body
// parameters: kind
// example: { bodies(filter: { kind: [ORGAN] }) { nodes { id } } }
WHERE body.kind IN $kind
