// The state or body that is a member.
// from: membership
// yields: member
// example: { body(id: "body:cis") { members { nodes { member { id } } } } }
WITH startNode(membership) AS member
