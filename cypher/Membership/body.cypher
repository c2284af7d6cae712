// The body that it is a member of.
// from: membership
// yields: body
// example: { state(id: "state:BLR") { memberships { nodes { body { id } } } } }
WITH endNode(membership) AS body
