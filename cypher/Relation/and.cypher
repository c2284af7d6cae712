// The one asked about second.
// from: relation
// yields: named
// example: { relation(between: "state:BLR", and: "state:RUS") { and { id } } }
MATCH (named:State|Body|Official {id: relation.other})
