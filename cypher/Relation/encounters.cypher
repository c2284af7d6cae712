// Who of the one met whom of the other, in the range and with the number of parties of the relation.
// answers: Query/encounters
// arguments: of = [between], with = [and], during, maxParties
// example: { relation(between: "state:BLR", and: "state:RUS") { encounters(order: OLDEST_FIRST) { nodes { id } } } }
