// Meetings at which both were present or acted for, in the range and with the number of parties of the relation.
// answers: Query/meetings
// arguments: filter.attendedBy = [between, and], filter.during, filter.maxParties
// example: { relation(between: "state:BLR", and: "state:RUS") { meetings(filter: { kind: [BILATERAL] }, order: OLDEST_FIRST) { nodes { id } } } }
