// The states and bodies that someone acted for at a meeting, its sessions included.
// from: meeting
// yields: party
// order: party.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { parties { id } } }
UNWIND meeting.partyIds AS partyId
MATCH (party:State|Body {id: partyId})
