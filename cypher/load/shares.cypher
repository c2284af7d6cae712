// Joins each document and programme to the states and bodies whose lists it stands in: its parties; for a document those
// that signed it or in whose name someone did; the bodies that convened a meeting which adopted it. What was so before and
// is not so any more is taken away.
MATCH (instrument:Document|Programme)
CALL (instrument) {
  CALL (instrument) {
    MATCH (instrument)<-[:PARTY_TO]-(party:State|Body)
    RETURN party, true AS bound
    UNION ALL
    MATCH (instrument:Document)<-[:SIGNED]-(party:State|Body)
    RETURN party, false AS bound
    UNION ALL
    MATCH (instrument:Document)<-[signature:SIGNED]-()
    MATCH (party:State|Body {id: signature.onBehalfOf})
    RETURN party, false AS bound
    UNION ALL
    MATCH (instrument)<-[:ADOPTED]-(:Meeting)<-[:CONVENED]-(party:Body)
    RETURN party, false AS bound
  }
  WITH instrument, party, true IN collect(bound) AS bound
  WITH instrument, collect([party, bound]) AS shares
  CALL (instrument, shares) {
    MATCH (instrument)<-[former:SHARES_IN]-(party)
    WHERE none(share IN shares WHERE share[0] = party)
    DELETE former
  }
  UNWIND shares AS share
  WITH instrument, share[0] AS party, share[1] AS bound
  MERGE (party)-[link:SHARES_IN]->(instrument)
  SET
    link.partyId = party.id,
    link.documentId = CASE WHEN instrument:Document THEN instrument.id END,
    link.programmeId = CASE WHEN instrument:Programme THEN instrument.id END,
    link.day = instrument.day,
    link.party = bound
} IN TRANSACTIONS OF 1000 ROWS
