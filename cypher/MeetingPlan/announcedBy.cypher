// Who announced it.
// from: plan
// yields: actor
// example: { plans { nodes { announcedBy { id } } } }
MATCH (actor:Official|State|Body {id: plan.announcedBy})
