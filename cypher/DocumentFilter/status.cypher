// Of one of these statuses.
// from: document
// parameters: status
// example: { documents(filter: { status: [SIGNED] }) { nodes { id } } }
WHERE document.status IN $status
