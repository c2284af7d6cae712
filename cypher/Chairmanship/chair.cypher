// Who chairs.
// from: chairmanship
// yields: chair
// example: { body(id: "body:cis") { chairmanships { chair { id } } } }
WITH startNode(chairmanship) AS chair
