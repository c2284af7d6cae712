// Of one of these statuses.
// from: document
// parameters: status
// example: { documents(filter: { status: [SIGNED] }) { nodes { id } } }
WHERE document.status IN $status
// access: fixed document.status, date document.day, document.id
UNWIND $status AS status
CALL (status) {
  MATCH (document:Document)
  WHERE document.status = status AND document.day IS NOT NULL AND document.id IS NOT NULL
}
