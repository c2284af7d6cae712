// The state that the place of a meeting lay in on its first day.
// from: meeting
// yields: state
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { state { id } } }
MATCH (state:State {id: meeting.stateId})
