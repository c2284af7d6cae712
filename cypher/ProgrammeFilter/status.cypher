// Of one of these statuses.
// from: programme
// parameters: status
// example: { programmes(filter: { status: [ADOPTED] }) { nodes { id } } }
WHERE programme.status IN $status
// access: fixed programme.status, date programme.day, programme.id
UNWIND $status AS status
CALL (status) {
  MATCH (programme:Programme)
  WHERE programme.status = status AND programme.day IS NOT NULL AND programme.id IS NOT NULL
}
