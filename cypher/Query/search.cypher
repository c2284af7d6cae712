// The nodes that a text may mean, the best first: src/search/ finds and ranks them, by their ids.
// yields: hit
// order: float hit.score DESC, hit.id
// ahead: hits
// parameters: text, kind
// example: { search(text: "Sergei Aleinik", kind: [OFFICIAL]) { nodes { node { id } matched { value } how score } } }
UNWIND $hits AS hit
WITH hit
