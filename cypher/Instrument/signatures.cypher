// The signatures of an instrument, and other acts by which a party bound itself or left, the newest first.
// from: instrument
// yields: signature
// order: date signature.holdsFrom DESC, signature.id DESC
// parameters: act
// example: { document(id: "document:blr-rus-joint-board-resolution-2023") { signatures(act: [SIGNATURE]) { nodes { signatory { id } } } } }
MATCH (instrument)<-[signature:SIGNED]-()
WHERE signature.act IN $act // if act
