// The members of a body, the newest first.
// from: body
// yields: membership
// order: date membership.holdsFrom DESC, membership.id
// parameters: asOf
// example: { body(id: "body:cis") { members(asOf: "2023-10-12") { nodes { member { id } standing } } } }
MATCH (body)<-[membership:MEMBER_OF]-()
WHERE membership.holdsFrom <= date($asOf) AND membership.holdsTo >= date($asOf) // if asOf
