// The one asked about first.
// from: relation
// yields: named
// example: { relation(between: "state:BLR", and: "state:RUS") { between { id } } }
MATCH (named:State|Body|Official {id: relation.one})
