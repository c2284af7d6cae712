// The bodies that convened a meeting.
// from: meeting
// yields: body
// order: body.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { convenedBy { id } } }
MATCH (meeting)<-[:CONVENED]-(body:Body)
WITH DISTINCT body
