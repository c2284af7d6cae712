// At how many meetings two officials were both recorded.
// parameters: id: String!, other: String!
MATCH (:Official {id: $id})-[:ATTENDED]->(meeting:Meeting)
WHERE EXISTS { (meeting)<-[:ATTENDED]-(:Official {id: $other}) }
RETURN count(DISTINCT meeting)
