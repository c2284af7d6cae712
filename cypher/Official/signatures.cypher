// What a person signed, and other acts by which they bound a party, the newest first.
// from: official
// yields: signature
// order: date signature.holdsFrom DESC, signature.id DESC
// parameters: during
// example: { official(id: "official:sergey-lavrov") { signatures(during: { from: "2023" }) { nodes { act on signed { id } } } } }
MATCH (official)-[signature:SIGNED]->()
WHERE signature.holdsFrom <= date($during.to) AND signature.holdsTo >= date($during.from) // if during
