// At any of these places or a place within one, or in any of these states.
// from: plan
// parameters: in
// example: { plans(filter: { in: ["place:minsk", "state:KGZ"] }) { nodes { id } } }
WHERE EXISTS {
    MATCH (venue:Place {id: plan.placeId})-[:PART_OF*0..8]->(site:Place)
    WHERE site.id IN $in OR EXISTS {
      MATCH (site)-[location:LOCATED_IN]->(state:State)
      WHERE state.id IN $in AND location.holdsFrom <= plan.lastDay AND location.holdsTo >= plan.firstDay
    }
  }
