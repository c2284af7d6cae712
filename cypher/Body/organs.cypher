// The bodies that are organs of a body.
// from: body
// yields: organ
// order: organ.id
// example: { body(id: "body:cis") { organs { id } } }
MATCH (body)<-[:PART_OF]-(organ:Body)
