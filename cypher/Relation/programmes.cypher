// Programmes to which both are parties, adopted, signed or running in the range of the relation, the newest first.
// from: relation
// yields: programme
// order: date programme.day DESC, programme.id DESC
// filters: filter on programme
// example: { relation(between: "state:BLR", and: "state:RUS") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }
MATCH (:State|Body {id: relation.one})-[:PARTY_TO]->(programme:Programme)
WITH DISTINCT programme
WHERE EXISTS { MATCH (programme)<-[:PARTY_TO]-(:State|Body {id: relation.other}) } AND (
    (programme.adoptedDay <= relation.latest AND programme.adoptedLastDay >= relation.earliest)
    OR (programme.periodFrom <= relation.latest AND coalesce(programme.periodTo, date('9999-12-31')) >= relation.earliest)
    OR EXISTS {
      MATCH (programme)<-[signature:SIGNED {act: 'SIGNATURE'}]-()
      WHERE signature.holdsFrom <= relation.latest AND signature.holdsTo >= relation.earliest
    }
  )
