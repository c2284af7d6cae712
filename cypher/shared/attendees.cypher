// Who attends for an id: itself, and for an office its holders, each in the days of the tenure.
// continues from: id, one
// binds: attendeeId, since, until
CALL (id, one) {
  RETURN id AS attendeeId, date('0001-01-01') AS since, date('9999-12-31') AS until
  UNION ALL
  MATCH (one)<-[tenure:HOLDS]-(holder:Official)
  RETURN holder.id AS attendeeId, tenure.holdsFrom AS since, tenure.holdsTo AS until
}
