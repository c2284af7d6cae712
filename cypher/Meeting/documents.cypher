// The documents that a meeting adopted or considered, the newest first.
// from: meeting
// yields: document
// order: date document.day DESC, document.id DESC
// filters: filter on document
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { documents(filter: { kind: [STATEMENT] }) { nodes { id } } } }
MATCH (meeting)-[:ADOPTED|CONSIDERED]->(document:Document)
WITH DISTINCT document
