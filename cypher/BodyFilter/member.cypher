// All of these are or were members, where a day is given on that day.
// from: body
// parameters: member, asOf
// size: COLLECT { UNWIND $member AS id OPTIONAL MATCH (one:State|Body {id: id}) RETURN COUNT { (one)-[:MEMBER_OF]->() } AS bodies ORDER BY bodies LIMIT 1 }[0]
// example: { bodies(filter: { member: ["state:BLR", "state:RUS"], asOf: "2023-10-12" }) { nodes { id } } }
WHERE all(id IN $member WHERE EXISTS { MATCH (body)<-[:MEMBER_OF]-(member) WHERE member.id = id }) // if member unless asOf
  AND all(id IN $member WHERE EXISTS { // if member if asOf
    MATCH (body)<-[membership:MEMBER_OF]-(member)
    WHERE member.id = id AND membership.holdsFrom <= date($asOf) AND membership.holdsTo >= date($asOf)
  })
// access: body.id
UNWIND $member AS id
OPTIONAL MATCH (one:State|Body {id: id})
WITH one ORDER BY COUNT { (one)-[:MEMBER_OF]->() } LIMIT 1
CALL (one) {
  MATCH (one)-[:MEMBER_OF]->(joined:Body)
  WITH DISTINCT joined AS body
}
