// The programmes that a meeting adopted or considered, the newest first.
// from: meeting
// yields: programme
// order: date programme.day DESC, programme.id DESC
// filters: filter on programme
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }
MATCH (meeting)-[:ADOPTED|CONSIDERED]->(programme:Programme)
WITH DISTINCT programme
