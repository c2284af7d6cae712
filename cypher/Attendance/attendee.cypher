// Who attended.
// from: attendance
// yields: attendee
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { attendances { nodes { attendee { id } } } } }
WITH startNode(attendance) AS attendee
