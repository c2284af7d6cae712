// Of one of these kinds.
// from: document
// parameters: kind
// example: { documents(filter: { kind: [RESOLUTION] }) { nodes { id } } }
WHERE document.kind IN $kind
// access: fixed document.kind, date document.day, document.id
UNWIND $kind AS kind
CALL (kind) {
  MATCH (document:Document)
  WHERE document.kind = kind AND document.day IS NOT NULL AND document.id IS NOT NULL
}
