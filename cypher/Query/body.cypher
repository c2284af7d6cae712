// The body of an id.
// yields: body
// parameters: id
// example: { body(id: "body:cis") { name } }
MATCH (body:Body {id: $id})
