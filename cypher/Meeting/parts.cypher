// The sessions of a meeting, talks on its margins, or stops of a visit, in the order of their days.
// from: meeting
// yields: part
// order: date part.day, part.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { parts { id closed } } }
MATCH (meeting)<-[:PART_OF]-(part:Meeting)
