// Convened by any of these bodies, or by a part of one.
// from: meeting
// parameters: convenedBy
// example: { meetings(filter: { convenedBy: ["body:cis"] }) { nodes { id } } }
WHERE EXISTS {
    MATCH (meeting)<-[:CONVENED]-(:Body)-[:PART_OF*0..8]->(convener:Body)
    WHERE convener.id IN $convenedBy
  }
