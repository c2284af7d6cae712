// What the record shows between two states, bodies or officials.
// yields: relation
// parameters: between, and, during, maxParties
// exists: between in State|Body|Official, and in State|Body|Official
// example: { relation(between: "state:BLR", and: "state:RUS", during: { from: "2023" }, maxParties: 50) { between { id } and { id } } }
WITH {
  one: $between,
  other: $and,
  earliest: date(coalesce($during.from, '0001-01-01')),
  latest: date(coalesce($during.to, '9999-12-31')),
  maxParties: coalesce($maxParties, 2147483647)
} AS relation
