// The meeting that a meeting is a session of, on whose margins it was held, or the visit that it belongs to.
// from: meeting
// yields: whole
// order: whole.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12-narrow") { partOf { id } } }
MATCH (meeting)-[:PART_OF]->(whole:Meeting)
