// The states and bodies to which a head of mission is sent.
// from: office
// yields: party
// order: party.id
// example: { office(id: "office:blr-foreign-minister") { accreditedTo { id } } }
MATCH (office)-[:ACCREDITED_TO]->(party)
WITH DISTINCT party
