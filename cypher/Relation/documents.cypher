// Documents to which both are parties, adopted or signed in the range of the relation.
// answers: Query/documents
// arguments: filter.party = [between, and], filter.during
// example: { relation(between: "state:XRU", and: "state:XGR") { documents(filter: { kind: [TREATY] }) { nodes { id } } } }
