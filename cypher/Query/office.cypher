// The office of an id.
// yields: office
// parameters: id
// example: { office(id: "office:blr-foreign-minister") { rank } }
MATCH (office:Office {id: $id})
