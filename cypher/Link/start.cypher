// The node that a relationship leads from.
// from: link
// yields: origin
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { links { nodes { start { id } } } } }
WITH startNode(link) AS origin
