// Of one of these kinds.
// from: body
// parameters: kind
// example: { bodies(filter: { kind: [ORGAN] }) { nodes { id } } }
WHERE body.kind IN $kind
// access: fixed body.kind, body.id
UNWIND $kind AS kind
CALL (kind) {
  MATCH (body:Body)
  WHERE body.kind = kind AND body.id IS NOT NULL
}
