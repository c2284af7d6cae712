// The office that was held.
// from: tenure
// yields: office
// example: { official(id: "official:sergei-aleinik") { tenures { office { id } } } }
WITH endNode(tenure) AS office
