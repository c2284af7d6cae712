// The earliest meeting at which both were present or acted for; one of unknown date only where there is no other. Being at an
// assembly together is no contact.
// answers: Query/meetings
// arguments: filter.attendedBy = [between, and], filter.during, filter.maxParties, order = OLDEST_FIRST, filter.kind = [SUMMIT, COUNCIL, CONSULTATION, CONFERENCE, VISIT, BILATERAL, MULTILATERAL, CALL, OTHER]
// example: { relation(between: "state:BLR", and: "state:RUS") { firstContact { id } } }
