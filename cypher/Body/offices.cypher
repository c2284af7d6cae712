// The offices of a body.
// from: body
// yields: office
// order: office.id
// parameters: rank
// example: { body(id: "body:cis") { offices(rank: [HEAD_OF_BODY]) { nodes { id } } } }
MATCH (body)<-[:OFFICE_OF]-(office:Office)
WHERE office.rank IN $rank // if rank
