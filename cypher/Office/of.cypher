// The state or body that an office belongs to.
// from: office
// yields: party
// order: party.id
// example: { office(id: "office:blr-foreign-minister") { of { id } } }
MATCH (office)-[:OFFICE_OF]->(party)
