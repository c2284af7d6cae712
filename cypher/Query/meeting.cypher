// The meeting of an id.
// yields: meeting
// parameters: id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { period { from to } } }
MATCH (meeting:Meeting {id: $id})
