// The bodies to which both belong on a day, or without one at some time in the range of the relation, together or not.
// from: relation
// yields: body
// order: body.id
// parameters: asOf
// example: { relation(between: "state:BLR", and: "state:RUS") { sharedBodies(asOf: "2023-10-12") { id } } }
MATCH (:State|Body {id: relation.one})-[own:MEMBER_OF]->(body:Body)
WITH own, body, relation.earliest AS earliest, relation.latest AS latest // unless asOf
WITH own, body, date($asOf) AS earliest, date($asOf) AS latest // if asOf
WHERE own.holdsFrom <= latest AND own.holdsTo >= earliest AND EXISTS {
  MATCH (body)<-[theirs:MEMBER_OF]-(:State|Body {id: relation.other})
  WHERE theirs.holdsFrom <= latest AND theirs.holdsTo >= earliest
}
WITH DISTINCT body
