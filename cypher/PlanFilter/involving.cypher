// All of these organize it or are expected; so does a member, in those days, of the body that organizes it or of one that
// this body is part of.
// from: plan
// parameters: involving
// example: { plans(filter: { involving: ["state:BLR"] }) { nodes { id } } }
WHERE all(id IN $involving WHERE id = plan.organizerId OR id IN plan.expected OR EXISTS {
    MATCH (member:State|Body)-[membership:MEMBER_OF]->(:Body)<-[:PART_OF*0..8]-(organizer:Body)
    WHERE member.id = id AND organizer.id = plan.organizerId
      AND membership.holdsFrom <= plan.lastDay AND membership.holdsTo >= plan.firstDay
  })
