// Of one of these statuses.
// from: programme
// parameters: status
// example: { programmes(filter: { status: [ADOPTED] }) { nodes { id } } }
WHERE programme.status IN $status
