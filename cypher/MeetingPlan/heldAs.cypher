// The meeting that fulfilled it.
// from: plan
// yields: meeting
// example: { plans { nodes { heldAs { id } } } }
MATCH (meeting:Meeting {id: plan.fulfilledBy})
