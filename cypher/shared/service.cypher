// Joins an `official` to the states and bodies whose offices they held, and marks their tenures.
CALL (official) {
  MATCH (official)-[tenure:HOLDS]->(office:Office)
  WITH official, tenure, office ORDER BY tenure.id
  WITH official, office.rank AS rank, collect(tenure) AS tenures
  UNWIND tenures AS tenure
  SET
    tenure.rank = CASE WHEN tenure = tenures[0] THEN rank END,
    tenure.officialId = CASE WHEN tenure = tenures[0] THEN official.id END
}
WITH official, COLLECT { MATCH (official)-[:HOLDS]->(:Office)-[:OFFICE_OF]->(party) RETURN DISTINCT party } AS parties
CALL (official, parties) {
  MATCH (official)-[former:SERVED]->(party)
  WHERE NOT party IN parties
  DELETE former
}
UNWIND parties AS party
MERGE (official)-[link:SERVED]->(party)
SET link.partyId = party.id, link.officialId = official.id
