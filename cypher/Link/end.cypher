// The node that a relationship leads to.
// from: link
// yields: target
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { links { nodes { end { id } } } } }
WITH endNode(link) AS target
