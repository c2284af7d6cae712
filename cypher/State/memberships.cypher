// The bodies of which a state is or was a member, the newest first.
// from: state
// yields: membership
// order: date membership.holdsFrom DESC, membership.id
// parameters: asOf
// example: { state(id: "state:BLR") { memberships(asOf: "2023-10-12") { nodes { body { id } standing } } } }
MATCH (state)-[membership:MEMBER_OF]->(:Body)
WHERE membership.holdsFrom <= date($asOf) AND membership.holdsTo >= date($asOf) // if asOf
