// Joins each document and programme that was adopted to the timelines in which its adoption stands: its own, those of its
// parties, of the states and bodies that signed it or in whose name it was signed, of the meetings that adopted it, and of the
// bodies that convened these. A draft has no entry. Where only the meeting tells the day, it is that on which the meeting began.
MATCH (instrument:Document|Programme)
CALL (instrument) {
  WITH instrument, COLLECT {
    MATCH (meeting:Meeting)-[:ADOPTED]->(instrument)
    WHERE meeting.day > date('0001-01-01')
    RETURN [meeting.periodFrom, meeting.periodFromPrecision] ORDER BY meeting.day, meeting.id LIMIT 1
  }[0] AS adopting
  WITH instrument, CASE
    WHEN instrument.status IN ['DRAFT', 'APPROVED'] THEN null
    WHEN instrument.adoptedOn IS NULL THEN adopting
    ELSE [instrument.adoptedOn, instrument.adoptedOnPrecision]
  END AS adopted
  CALL (instrument) {
    RETURN instrument AS node
    UNION
    MATCH (instrument)<-[:PARTY_TO|SIGNED]-(node:State|Body)
    RETURN node
    UNION
    MATCH (instrument)<-[signature:SIGNED]-()
    MATCH (node:State|Body {id: signature.onBehalfOf})
    RETURN node
    UNION
    MATCH (instrument)<-[:ADOPTED]-(part:Meeting)
    UNWIND [part.id, part.rootId] AS id
    MATCH (node:Meeting {id: id})
    RETURN node
    UNION
    MATCH (instrument)<-[:ADOPTED]-(:Meeting)<-[:CONVENED]-(node:Body)
    RETURN node
  }
  WITH instrument, adopted, collect(node) AS nodes
  CALL (instrument, adopted, nodes) {
    MATCH (node)-[former:HAS_ENTRY {entryId: instrument.id}]->()
    USING INDEX SEEK former:HAS_ENTRY(entryId)
    WHERE adopted IS NULL OR NOT node IN nodes
    DELETE former
  }
  WITH instrument AS other, nodes, adopted[0] AS date, adopted[1] AS precision, instrument.id AS entryId, 'ADOPTED' AS what
  WHERE date IS NOT NULL
  INCLUDE shared/knownEntries
  UNWIND nodes AS node
  INCLUDE shared/writeEntry
} IN TRANSACTIONS OF 1000 ROWS
