// The PART_OF links that go up from any of these nodes, all the way.
// parameters: ids: [String!]!
MATCH (part:Body|Meeting|Place WHERE part.id IN $ids)-[:PART_OF]->*(above)-[link:PART_OF]->(whole)
RETURN DISTINCT link.id, above.id, whole.id
