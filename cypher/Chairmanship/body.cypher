// The body that is chaired.
// from: chairmanship
// yields: body
// example: { state(id: "state:KGZ") { chairmanships { body { id } } } }
WITH endNode(chairmanship) AS body
