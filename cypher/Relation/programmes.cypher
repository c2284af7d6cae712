// Programmes to which both are parties, adopted, signed or running in the range of the relation.
// answers: Query/programmes
// arguments: filter.party = [between, and], filter.during
// example: { relation(between: "state:BLR", and: "state:RUS") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }
