// All of these are parties.
// from: programme
// parameters: party
// example: { programmes(filter: { party: ["state:BLR", "state:RUS"] }) { nodes { id } } }
WHERE all(id IN $party WHERE EXISTS {
    MATCH (programme)<-[:PARTY_TO]-(party)
    WHERE party.id = id
  })
