// The newest 20 documents of a state with their sources and signatures: a row for each, in order.
// parameters: id: String!
// columns: name of the state, document (6 columns), sources, signatures
MATCH (state:State {id: $id})
OPTIONAL CALL () {
  MATCH ()-[share:SHARES_IN]->(document)
  WHERE share.partyId = $id AND share.day IS NOT NULL AND share.documentId IS NOT NULL
  RETURN document ORDER BY share.partyId DESC, share.day DESC, share.documentId DESC LIMIT 20
}
CALL (document) {
  UNWIND document.sources AS id
  MATCH (source:Source {id: id})
  RETURN collect([source.id, source.publisher, source.title]) AS sources
}
CALL (document) {
  MATCH (document)<-[signature:SIGNED]-(signatory)
  WITH signature, signatory ORDER BY signature.holdsFrom DESC, signature.id DESC LIMIT 10
  OPTIONAL MATCH (party:State|Body {id: signature.onBehalfOf})
  RETURN collect([signature.act, toString(signature.on), signature.onPrecision, signature.capacity, signatory.id,
    signatory.name, party.id, party.name]) AS signatures
}
RETURN state.name, document.id, document.name, document.kind, document.status, toString(document.adoptedOn),
  document.adoptedOnPrecision, sources, signatures
