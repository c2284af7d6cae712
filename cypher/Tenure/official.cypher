// Who held the office.
// from: tenure
// yields: official
// example: { office(id: "office:blr-foreign-minister") { tenures { nodes { official { id } } } } }
WITH startNode(tenure) AS official
