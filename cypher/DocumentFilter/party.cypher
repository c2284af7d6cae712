// All of these are parties.
// from: document
// parameters: party
// example: { documents(filter: { party: ["state:BLR"] }) { nodes { id } } }
WHERE all(id IN $party WHERE EXISTS {
    MATCH (document)<-[:PARTY_TO]-(party)
    WHERE party.id = id
  })
