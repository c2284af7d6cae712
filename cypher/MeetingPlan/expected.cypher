// Who was invited or is to come.
// from: plan
// yields: actor
// order: actor.id
// example: { plans { nodes { expected { id } } } }
UNWIND plan.expected AS expectedId
MATCH (actor:Official|State|Body {id: expectedId})
