// The state or body that the attendee acted for.
// from: attendance
// yields: party
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { attendances { nodes { onBehalfOf { id } } } } }
MATCH (party:State|Body {id: attendance.onBehalfOf})
