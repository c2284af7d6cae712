// The node that a key is the id of.
// from: tally
// yields: node
// example: { meetingTally(by: STATE) { key node { id } } }
MATCH (node:State|Official|Body|Place {id: tally.key})
