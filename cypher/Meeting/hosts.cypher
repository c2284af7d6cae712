// The states that hosted a meeting.
// from: meeting
// yields: state
// order: state.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { hosts { id } } }
MATCH (meeting)<-[:HOSTED]-(state:State)
WITH DISTINCT state
