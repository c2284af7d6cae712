// Where it is to be held.
// from: plan
// yields: place
// example: { plans { nodes { place { id } } } }
WITH endNode(plan) AS place
