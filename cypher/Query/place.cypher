// The place of an id.
// yields: place
// parameters: id
// example: { place(id: "place:bishkek") { name } }
MATCH (place:Place {id: $id})
